import { CompletionItemKind } from 'vscode-languageserver-types';
import { idNouns } from '../../core/schema/id-nouns.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { Asked } from './asked.ts';
import { listNames } from './list-names.ts';
import type { Offer } from './offer.ts';
import { writeFixed, writeScalar } from './write-scalar.ts';

/** The values that a shape allows at a place: names, words of a list, yes or no; `before` and `after` are written around each. */
export function* offerValues(
  { view, place, pick }: Asked,
  shape: Shape,
  [before, after]: readonly [string, string] = ['', ''],
): Iterable<Offer> {
  const quote = before === '' ? place.word.quote : '';
  const write = (value: string): string[] => [before + writeScalar(value, { style: place.style, quote }) + after];
  const { uses, defines } = shape;
  let hasNames = false;
  if (uses !== undefined && defines === undefined) {
    for (const { written, rank, name } of pick(listNames(view, place, uses))) {
      hasNames = true;
      const kind = CompletionItemKind.Reference;
      const names = name === undefined ? undefined : { kind: uses, name };
      yield { label: written, kind, detail: idNouns[uses], rank, write: () => write(written), names };
    }
  }
  if (hasNames) return;
  for (const value of listFixed(shape)) {
    const written = before + writeFixed(value, { style: place.style, quote }) + after;
    yield { label: String(value), kind: CompletionItemKind.EnumMember, rank: 0, write: () => [written] };
  }
}

function listFixed({ values, types }: Shape): Shape['values'] {
  if (values.length > 0) return values;
  return types.length === 1 && types[0] === 'boolean' ? [true, false] : [];
}
