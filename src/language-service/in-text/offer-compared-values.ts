import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ConditionToComplete } from './condition-to-complete.ts';
import type { OfferedText } from './create-item-writer.ts';
import { fitsTyped } from './fits-typed.ts';
import { findNameType } from './name-types.ts';

/** The values that fit what they are compared with, or what is asked: choices, channels, languages, business hours, true and false. */
export function* offerComparedValues(asked: ConditionToComplete): Iterable<OfferedText> {
  const { place, typed, project } = asked;
  if (place.asked === 'open') {
    yield* offerTexts(asked, project?.dictionary?.hours() ?? [], 'business hours');
    return;
  }
  const type = place.beside === undefined ? undefined : findNameType(asked, place.beside);
  if (type === undefined || place.beside === undefined || (place.sign === 'in' && !place.isInList)) return;
  const known = type.choices ?? listSamples(asked, place.beside);
  switch (type.kind) {
    case 'text':
    case 'choice':
    case 'date':
    case 'time':
      yield* offerTexts(asked, known, type.choices === undefined ? 'such as' : `a value of ${place.beside}`);
      return;
    case 'boolean':
    case 'number':
    case 'money':
      if (place.quote !== undefined) return;
      for (const value of type.kind === 'boolean' ? ['true', 'false'] : known) {
        if (fitsTyped(typed, value)) yield offerValue(asked, value, [value], 'such as');
      }
      return;
    case 'list':
      return;
    default:
      type.kind satisfies never;
  }
}

function listSamples({ sample }: ConditionToComplete, name: string): readonly string[] {
  if (name === 'verified') return ['1', '2', '3'];
  const value = sample.get(name);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function* offerTexts(asked: ConditionToComplete, texts: Iterable<string>, detail: string): Iterable<OfferedText> {
  const { place, typed, text } = asked;
  for (const value of texts) {
    if (!fitsTyped(typed, value)) continue;
    const sign = place.quote?.sign ?? '"';
    const written = value.replace(/[\\"'\n]/g, (each) =>
      each === '\n' ? '\\n' : each === sign || each === '\\' ? `\\${each}` : each,
    );
    const isWhole = place.quote === undefined;
    const close = isWhole || !place.quote.isClosed ? sign : '';
    const bracket = place.asked === 'open' && !text.slice(place.word.end).includes(')') ? ')' : '';
    yield offerValue(asked, value, [`${isWhole ? sign : ''}${written}${close}${bracket}`], detail);
  }
}

function offerValue(
  { place }: ConditionToComplete,
  label: string,
  parts: OfferedText['parts'],
  detail: string,
): OfferedText {
  return { label, kind: CompletionItemKind.Value, span: place.word, parts, detail, rank: 0 };
}
