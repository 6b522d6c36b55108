import { findEntry, findText } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';
import { listOwn, listResponseSites } from '../../core/etiquette/list-sites.ts';
import type { MessageSite } from '../../core/etiquette/message-site.ts';
import { escapeMarkdown, quoteMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { joinParagraphs } from '../in-text/about-variable.ts';
import { toTexts } from '../../core/etiquette/settings/etiquette-data.ts';
import type { ShownFiles } from '../shown-files.ts';
import { clip } from '../structure/clip.ts';
import { findDefined } from './find-defined.ts';
import { createMessageRenderer, type MessageRenderer } from './render-message.ts';
import { sayLength } from './say-length.ts';
import { sayUses } from './say-uses.ts';

/** A canned response: what a sample customer reads, how long that is on each channel, its other wordings, where it is used; nothing where nobody gives it. */
export function describeResponse(files: ShownFiles, path: string, name: string): string | undefined {
  const { view } = files.engine;
  const defined = findDefined(view, path, { kind: 'response', name });
  if (defined === undefined) return undefined;
  const { node, file } = defined;
  const project = view.getProject(path);
  const channels = listOwn(node, 'channels', file.header.channels ?? toTexts(project?.data['channels']) ?? []);
  const locale = file.header.locale;
  const sites = listResponseSites(node, channels, locale ?? '');
  const renderer = createMessageRenderer(view, path);
  const [text] = sites.filter(({ part }) => part === 'text');
  return joinParagraphs([
    sayTitle(node, name),
    text === undefined ? '' : sayText(text, renderer, locale),
    sayLengths(channels, sites, renderer, locale),
    sayWordings(sites, renderer, locale),
    sayUses(files, path, { kind: 'response', name }),
  ]);
}

function sayTitle(node: Node, name: string): string {
  const title = findText(node, 'title');
  const status = findText(node, 'status');
  const shortcut = findEntry(node, 'shortcut')?.value;
  return [
    title === undefined ? '' : `**${escapeMarkdown(title)}**`,
    toMarkdownCode(name),
    shortcut?.kind === 'scalar' && shortcut.value !== null ? `shortcut ${toMarkdownCode(String(shortcut.value))}` : '',
    status === undefined || status === 'active' ? '' : escapeMarkdown(status),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function sayText(site: MessageSite, renderer: MessageRenderer, locale: string | undefined): string {
  const template = String(site.node.value);
  const { text, empty } = renderer.render(template, locale);
  const shown = text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()} …` : text;
  const gaps = [...new Set(empty.map(({ start, end }) => toMarkdownCode(template.slice(start, end))))].slice(
    0,
    mostGaps,
  );
  const { customer } = renderer;
  return joinParagraphs([
    customer === undefined ? '' : `As the sample customer ${toMarkdownCode(customer)} reads it:`,
    quoteMarkdown(shown),
    gaps.length === 0 ? '' : `Comes out empty: ${gaps.join(', ')}`,
  ]);
}

const longestShown = 1200;
const mostGaps = 3;

/** The text or the wording that a channel gets, in the language of the library. */
function sayLengths(
  channels: readonly string[],
  sites: readonly MessageSite[],
  renderer: MessageRenderer,
  locale: string | undefined,
): string {
  const own = sites.filter(({ part, brand, locale: other }) => {
    return (part === 'text' || part === 'wording') && brand === undefined && (other === undefined || other === locale);
  });
  const said = channels.slice(0, mostChannels).flatMap((channel) => {
    const site = own.findLast((one) => one.channels.includes(channel));
    if (site === undefined) return [];
    const { text } = renderer.render(String(site.node.value), locale);
    return [`- ${escapeMarkdown(channel)}: ${sayLength(text, channel)}`];
  });
  const [first] = own;
  if (said.length > 0 || first === undefined) return said.join('\n');
  return `- ${sayLength(renderer.render(String(first.node.value), locale).text, undefined)}`;
}

const mostChannels = 12;

function sayWordings(sites: readonly MessageSite[], renderer: MessageRenderer, locale: string | undefined): string {
  const wordings = sites.filter(({ part }) => part === 'wording');
  if (wordings.length === 0) return '';
  const lines = wordings.slice(0, mostWordings).map((site) => {
    const whom = [site.locale, site.brand, site.channels.length === 1 ? site.channels[0] : undefined];
    const { text } = renderer.render(String(site.node.value), site.locale ?? locale);
    const named = whom
      .filter((each) => each !== undefined)
      .map(escapeMarkdown)
      .join(', ');
    return `- ${named === '' ? 'others' : named}: ${escapeMarkdown(clip(text))}`;
  });
  const more = wordings.length > mostWordings ? [`- and ${String(wordings.length - mostWordings)} more`] : [];
  return ['Other wordings:', '', ...lines, ...more].join('\n');
}

const mostWordings = 6;
