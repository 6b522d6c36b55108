import type { Span } from '../../core/base/span.ts';
import { conditionFunctions } from '../../core/condition/condition-functions.ts';
import { scanTokens } from '../../core/condition/scan-tokens.ts';
import { locateInTemplate } from '../../core/template/locate-in-template.ts';
import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import type { TextAt } from '../find-text-at.ts';
import { aboutHelper, findTagWord } from '../in-text/about-helper.ts';
import { createSample } from '../in-text/create-sample.ts';
import { listValues } from '../in-text/list-values.ts';
import { ownNameNotes } from '../in-text/name-types.ts';
import { saidOf } from '../in-text/offer-questions.ts';
import type { ProjectView } from '../../core/engine/workspace-view.ts';

/** What is known of a word, as Markdown, and where the word stands in its file. */
export interface Described {
  readonly value: string;
  readonly span: Span;
}

/** A word of a text that names nothing of the project: a helper, a word such as `if`, what belongs to an entry of a list, a question of a condition. */
export function describeInText(text: TextAt, project: ProjectView | undefined): Described | undefined {
  switch (text.kind) {
    case 'template':
      return describeInTemplate(text, project);
    case 'condition':
      return describeInCondition(text);
    default:
      return text.kind satisfies never;
  }
}

function describeInTemplate(text: TextAt, project: ProjectView | undefined): Described | undefined {
  const tag = locateInTemplate(text.text, text.index);
  if (tag === undefined || tag.opener === 'other' || tag.quoted !== undefined) return undefined;
  const word = text.text.slice(tag.word.start, tag.word.end);
  const span = text.toSource(tag.word.start, tag.word.end);
  const known = tag.head === undefined || word === 'else' ? findTagWord(word) : undefined;
  if (known !== undefined) return { value: `**${known.name}**: ${aboutHelper(known)}`, span };
  if (tag.blocks.every(({ branch }) => branch !== 'each')) return undefined;
  const values = listValues(project, createSample(project, text.locale), tag.blocks);
  const entry = [...values].find(({ written, type }) => type === 'entry' && written === word);
  if (entry === undefined) return undefined;
  const shown = entry.show();
  const first = shown === '' ? '' : ` For the first entry: ${escapeMarkdown(shown)}.`;
  return { value: `${toMarkdownCode(word)}: ${sayEntryName(word)}${first}`, span };
}

function sayEntryName(word: string): string {
  switch (word) {
    case 'this':
      return 'the entry of the list.';
    case '@index':
      return 'the number of the entry, counted from 0.';
    case '@first':
      return 'whether it is the first entry.';
    case '@last':
      return 'whether it is the last entry.';
    default:
      return 'of the entry of the list.';
  }
}

function describeInCondition(text: TextAt): Described | undefined {
  const token = scanTokens(text.text).find(
    ({ kind, span }) => kind === 'name' && span.start <= text.index && text.index <= span.end,
  );
  if (token === undefined) return undefined;
  const last = token.written.slice(token.written.lastIndexOf('.') + 1);
  const start = token.span.end - last.length;
  const span = text.toSource(start, token.span.end);
  const own = ownNameNotes.get(token.written);
  if (own !== undefined) return { value: `${toMarkdownCode(token.written)}: ${own}.`, span };
  const known = conditionFunctions.get(last);
  if (known === undefined || text.text.charAt(token.span.end) !== '(') return undefined;
  return { value: `**${last}**: ${saidOf[last] ?? ''}.\n\nSuch as ${toMarkdownCode(known.example)}`, span };
}
