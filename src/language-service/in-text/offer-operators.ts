import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ConditionToComplete } from './condition-to-complete.ts';
import type { OfferedText } from './create-item-writer.ts';
import { findNameType, type NameType } from './name-types.ts';

/** The signs that may follow a value: comparisons that fit its type, and what joins two conditions. */
export function* offerOperators(asked: ConditionToComplete): Iterable<OfferedText> {
  const { place, text } = asked;
  const type = place.beside === undefined ? undefined : findNameType(asked, place.beside);
  const signs = place.sign === undefined ? [...listComparisons(type), ...JOINTS] : JOINTS;
  const space = /\S/.test(text.charAt(place.word.start - 1)) ? ' ' : '';
  const after = text.charAt(place.word.end) === ' ' ? '' : ' ';
  for (const { sign, detail } of signs) {
    if (!sign.startsWith(asked.typed)) continue;
    yield {
      label: sign,
      kind: CompletionItemKind.Operator,
      span: place.word,
      parts: [`${space}${sign}${after}`],
      detail,
      rank: 1,
    };
  }
}

interface Sign {
  readonly sign: string;
  readonly detail: string;
}

const EQUAL: readonly Sign[] = [
  { sign: '==', detail: 'is the same as' },
  { sign: '!=', detail: 'is not the same as' },
];

const ORDER: readonly Sign[] = [
  { sign: '>', detail: 'is more than' },
  { sign: '>=', detail: 'is at least' },
  { sign: '<', detail: 'is less than' },
  { sign: '<=', detail: 'is at most' },
];

const AMONG: readonly Sign[] = [{ sign: 'in', detail: 'is one of' }];

const JOINTS: readonly Sign[] = [
  { sign: '&&', detail: 'and' },
  { sign: '||', detail: 'or' },
];

function listComparisons(type: NameType | undefined): readonly Sign[] {
  if (type === undefined) return [...EQUAL, ...ORDER, ...AMONG];
  switch (type.kind) {
    case 'text':
    case 'choice':
      return [...EQUAL, ...AMONG];
    case 'number':
    case 'money':
    case 'date':
    case 'time':
      return [...EQUAL, ...ORDER];
    case 'boolean':
      return EQUAL;
    case 'list':
      return [];
    default:
      return type.kind satisfies never;
  }
}
