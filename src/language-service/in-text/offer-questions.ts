import { CompletionItemKind } from 'vscode-languageserver-types';
import { conditionFunctions, type ConditionFunction } from '../../core/condition/condition-functions.ts';
import type { ConditionToComplete } from './condition-to-complete.ts';
import type { OfferedText, Stop } from './create-item-writer.ts';
import { toMarkdownCode } from '../escape-markdown.ts';
import { fitsTyped } from './fits-typed.ts';
import { findNameType, type NameType } from './name-types.ts';

/** The questions that a condition may ask: `has(…)` and the like, or behind the name of a variable what fits its type. */
export function* offerQuestions(asked: ConditionToComplete): Iterable<OfferedText> {
  const { typed, place } = asked;
  if (place.asked === 'has' || place.asked === 'open') return;
  const dot = typed.lastIndexOf('.');
  const of = dot < 0 ? undefined : findNameType(asked, typed.slice(0, dot));
  const start = of === undefined ? place.word.start : place.word.start + dot + 1;
  for (const [name, known] of conditionFunctions) {
    if (!fits(known, of) || !fitsTyped(typed.slice(of === undefined ? 0 : dot + 1), name)) continue;
    yield {
      label: name,
      kind: CompletionItemKind.Function,
      span: { start, end: place.word.end },
      parts: [name, '(', ...writeInside(known), ')', { stop: '' }],
      detail: saidOf[name] ?? '',
      about: `Such as ${toMarkdownCode(known.example)}`,
      rank: of === undefined ? 3 : 0,
    };
  }
}

/** Whether something can be asked of a value of a type, or without any. */
function fits(known: ConditionFunction, of: NameType | undefined): boolean {
  switch (known.kind) {
    case 'method':
      return of?.kind === 'text' || of?.kind === 'choice';
    case 'every':
      return of?.kind === 'list';
    case 'has':
    case 'open':
    case 'size':
      return of === undefined;
    default:
      return known satisfies never;
  }
}

function writeInside(known: ConditionFunction): (string | Stop)[] {
  switch (known.kind) {
    case 'method':
      return known.inside === 0 ? [] : ['"', { stop: 'words' }, '"'];
    case 'every':
      return ['item, ', { stop: 'test' }];
    case 'open':
      return ['"', { stop: 'hours' }, '"'];
    case 'has':
    case 'size':
      return [{ stop: 'name' }];
    default:
      return known satisfies never;
  }
}

/** What each question of a condition asks, in a few words. */
export const saidOf: Readonly<Record<string, string>> = {
  has: 'whether there is a value',
  open: 'whether these business hours are running',
  size: 'how many entries or letters it has',
  contains: 'whether these words are in it',
  startsWith: 'whether it begins with these words',
  endsWith: 'whether it ends with these words',
  lowerAscii: 'the text in small letters',
  upperAscii: 'the text in capital letters',
  trim: 'the text without spaces around it',
  exists: 'whether an entry passes a test',
  exists_one: 'whether exactly one entry passes a test',
  all: 'whether all entries pass a test',
};
