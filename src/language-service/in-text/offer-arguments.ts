import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { findHelper, type HelperParameter } from '../../core/template/helpers.ts';
import type { OfferedText } from './create-item-writer.ts';
import { fitsTyped } from './fits-typed.ts';
import { offerValue, pickValues } from './offer-placeholders.ts';
import { readDeclared } from './read-declared.ts';
import { closeBraces, type TagToComplete } from './tag-to-complete.ts';

/** What may be given to a helper, or to a word such as `if`, at the cursor: values of the fitting type first. */
export function* offerArguments(asked: TagToComplete, head: string): Iterable<OfferedText> {
  const { before, named, opener } = asked.tag;
  const position = before.length;
  const parameter = findHelper(head)?.parameters[position];
  if (named !== undefined) return;
  if (opener === '#' || opener === 'else') {
    if (position === 0) yield* offerFitting(asked, head, closeBraces(asked));
  } else if (parameter?.name === 'style') yield* offerStyles(asked);
  else if (parameter !== undefined && asked.tag.quoted === undefined && takesWords(parameter)) {
    yield offerWords(asked, parameter.name, isLast(head, position) ? closeBraces(asked) : '');
    if (parameter.kind === 'any') yield* offerFitting(asked, head, isLast(head, position) ? closeBraces(asked) : '');
  } else if (parameter !== undefined && parameter.kind !== 'text' && asked.tag.quoted === undefined) {
    yield* offerFitting(asked, head, isLast(head, position) ? closeBraces(asked) : '');
  } else if (head === 'choose' && position > 0) yield* offerChoices(asked);
}

function takesWords({ name, kind }: HelperParameter): boolean {
  return kind === 'text' || name === 'otherwise';
}

function offerWords({ tag }: TagToComplete, name: string, end: string): OfferedText {
  return {
    label: `"${name}"`,
    kind: CompletionItemKind.Value,
    span: tag.word,
    parts: ['"', { stop: name }, '"', end],
    detail: 'words of your own',
    rank: 0,
  };
}

/** Which types of variables each helper is made for. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  money: ['money', 'number'],
  number: ['number', 'money'],
  plural: ['number'],
  date: ['date'],
  time: ['time', 'date'],
  join: ['list'],
  each: ['list'],
  choose: ['choice'],
  upper: ['text', 'choice'],
  lower: ['text', 'choice'],
  title: ['text', 'choice'],
};

function* offerFitting(asked: TagToComplete, head: string, end: string): Iterable<OfferedText> {
  const wanted = WANTED[head];
  for (const value of pickValues(asked)) {
    const fits = wanted === undefined || wanted.includes(value.type);
    yield offerValue(value, [value.written, end], asked.tag.word, fits ? 1 : 2, asked);
  }
}

function isLast(head: string, position: number): boolean {
  const { parameters = [], named } = findHelper(head) ?? {};
  return named === 'none' && parameters.slice(position + 1).length === 0;
}

const STYLES = ['short', 'medium', 'long', 'full'];

function* offerStyles(asked: TagToComplete): Iterable<OfferedText> {
  const { quoted, word, head, before } = asked.tag;
  const value = asked.sample.get(before[0]?.replace(UP, '') ?? '');
  for (const style of STYLES) {
    if (!fitsTyped(asked.typed, style)) continue;
    const shown = asked.sample.helpers[head?.name ?? '']?.([value, style], {});
    yield {
      label: style,
      kind: CompletionItemKind.EnumMember,
      span: quoted === undefined ? word : spanInQuotes(asked, quoted),
      parts: quoted === undefined ? [`"${style}"`, closeBraces(asked)] : [style, endQuote(asked, quoted)],
      detail: 'how much of it is written',
      ...(typeof shown === 'string' ? { shown } : {}),
      rank: 1,
    };
  }
}

/** How a name in an inner part of a text leads out of it. */
const UP = /^(?:\.\.\/)+/;

/** Of quotes that nobody has closed, only what is typed so far. */
function spanInQuotes({ text, typed }: TagToComplete, quoted: Span): Span {
  return isClosed(text, quoted) ? quoted : { start: quoted.start, end: quoted.start + typed.length };
}

function endQuote({ text, tag }: TagToComplete, quoted: Span): string {
  if (isClosed(text, quoted)) return '';
  return text.charAt(quoted.start - 1) + (tag.close === undefined ? '}}' : '');
}

function isClosed(text: string, { start, end }: Span): boolean {
  return text.charAt(end) === text.charAt(start - 1);
}

/** The choices of the variable that `choose` is given, and `other`. */
function* offerChoices(asked: TagToComplete): Iterable<OfferedText> {
  const { before, word, quoted } = asked.tag;
  if (quoted !== undefined) return;
  const { choices } = readDeclared(asked.project, 'variables', before[0]?.replace(UP, '') ?? '');
  const names = [...(Array.isArray(choices) ? choices.map(String) : []), 'other'];
  for (const name of names) {
    if (!/^[\w-]+$/.test(name) || !fitsTyped(asked.typed, name)) continue;
    yield {
      label: name,
      kind: CompletionItemKind.EnumMember,
      span: word,
      parts: [`${name}="`, { stop: 'words' }, '"'],
      detail: name === 'other' ? 'the wording for all other values' : 'the wording for this value',
      rank: 1,
    };
  }
}
