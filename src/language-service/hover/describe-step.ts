import { findEntry, findText } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';
import { listOwn, listSaySites } from '../../core/etiquette/list-sites.ts';
import type { FlowExit, FlowStep } from '../../core/flow/flow-script.ts';
import { readStep } from '../../core/workspace/read-step.ts';
import { escapeMarkdown, quoteMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { joinParagraphs } from '../in-text/about-variable.ts';
import { getOwnName } from '../navigation/named-thing.ts';
import type { ShownFiles } from '../shown-files.ts';
import { clip } from '../structure/clip.ts';
import { findDefined } from './find-defined.ts';
import { createMessageRenderer } from './render-message.ts';
import { sayUses } from './say-uses.ts';

/** A step of a script: its title, what is said or done in it, and where it leads; nothing where nobody gives it. */
export function describeStep(files: ShownFiles, path: string, name: string): string | undefined {
  const { view } = files.engine;
  const thing = { kind: 'step', name } as const;
  const defined = findDefined(view, path, thing);
  if (defined === undefined) return undefined;
  const { node, file } = defined;
  const id = getOwnName(thing);
  const renderer = createMessageRenderer(view, path);
  const messages = listSaySites(
    findEntry(node, 'say')?.value,
    'say',
    listOwn(node, 'channels', []),
    file.header.locale ?? '',
  );
  const said = messages
    .filter(({ part, locale }) => part === 'say' || (part === 'text' && locale === undefined))
    .slice(0, mostSaid)
    .map((site) => quoteMarkdown(renderer.render(String(site.node.value), file.header.locale).text));
  return joinParagraphs([
    sayTitle(node, id),
    ...said,
    sayRespond(node, (response) =>
      findText(findDefined(view, path, { kind: 'response', name: response })?.node, 'text'),
    ),
    sayWords(node, 'do', 'The agent:'),
    sayWords(node, 'guidance', 'Guidance:'),
    sayExits(readStep(id, node), node),
    sayUses(files, path, thing),
  ]);
}

const mostSaid = 3;

function sayTitle(node: Node, id: string): string {
  const title = findText(node, 'title');
  const stage = findText(node, 'stage');
  const parts = [
    title === undefined ? '' : `**${escapeMarkdown(title)}**`,
    `step ${toMarkdownCode(id)}`,
    escapeMarkdown(stage ?? ''),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function sayRespond(node: Node, findTemplate: (response: string) => string | undefined): string {
  const response = findText(node, 'respond');
  if (response === undefined) return '';
  const template = findTemplate(response);
  return `Sends ${toMarkdownCode(response)}${template === undefined ? '' : `: ${escapeMarkdown(clip(template))}`}`;
}

function sayWords(node: Node, key: string, before: string): string {
  const words = findText(node, key);
  return words === undefined ? '' : `${before} ${escapeMarkdown(clip(words))}`;
}

function sayExits({ exits, ends }: FlowStep, node: Node): string {
  const lines = exits.flatMap((exit) => {
    const to = exit.kind === 'back' ? 'the step before' : exit.to === '' ? undefined : toMarkdownCode(exit.to);
    return to === undefined ? [] : [`- ${sayWay(exit)} ${to}`];
  });
  const end = findText(node, 'end');
  const queue = findText(findEntry(node, 'transfer')?.value, 'queue');
  if (ends)
    lines.push(
      queue === undefined
        ? `- ends${end === undefined ? '' : ` as ${toMarkdownCode(end)}`}`
        : `- hands over to ${toMarkdownCode(queue)}`,
    );
  const unique = [...new Set(lines)];
  const more = unique.length > mostWays ? [`- and ${String(unique.length - mostWays)} more`] : [];
  return unique.length === 0 ? '' : ['Leads to:', '', ...unique.slice(0, mostWays), ...more].join('\n');
}

const mostWays = 8;

function sayWay({ kind }: FlowExit): string {
  switch (kind) {
    case 'goto':
    case 'then':
    case 'back':
      return 'then';
    case 'reply':
      return 'after a reply';
    case 'choice':
      return 'by choice';
    case 'decision':
      return 'by condition';
    case 'else':
      return 'otherwise';
    case 'passed':
      return 'when passed';
    case 'failed':
      return 'when failed';
    default:
      return kind satisfies never;
  }
}
