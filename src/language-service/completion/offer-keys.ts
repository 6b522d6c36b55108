import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Place } from '../../core/engine/locate/place.ts';
import { idNouns } from '../../core/schema/id-nouns.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { Asked } from './asked.ts';
import { listNames } from './list-names.ts';
import type { Offer } from './offer.ts';
import { sayType } from './say-type.ts';
import type { Snippet } from './snippet.ts';
import { writeScalar } from './write-scalar.ts';
import { canChoose, writeStart } from './write-start.ts';

/** The keys that a map at a place does not have yet: those that it must have first, then the others in the order of the schema. */
export function* offerKeys({ view, place, pick }: Asked): Iterable<Offer> {
  const { shape, keys, keyShape, entries } = place;
  for (const [key, inner] of shape?.properties ?? []) {
    if (keys.has(key) || isRuledOut(place, key)) continue;
    const isRequired = shape?.required.includes(key) === true;
    const detail = isRequired ? `${sayType(inner)} (required)` : sayType(inner);
    yield {
      label: key,
      kind: CompletionItemKind.Property,
      detail,
      about: inner.description,
      rank: rankOf(place, key),
      write: () => writeKey(place, key, inner),
      goesOn: canChoose(inner),
    };
  }
  const kind = keyShape?.uses;
  const [inner] = entries;
  if (kind === undefined || inner === undefined) return;
  for (const { written, name } of pick(listNames(view, place, kind))) {
    if (keys.has(written)) continue;
    const names = name === undefined ? undefined : { kind, name };
    const write = (): Snippet => writeKey(place, written, inner);
    yield { label: written, kind: CompletionItemKind.Reference, detail: idNouns[kind], rank: 1, write, names };
  }
}

/** Of keys of which only one may be there, the others go once it is. */
function isRuledOut({ shape, keys, style }: Place, key: string): boolean {
  if (key === '$schema') return style !== 'json';
  const either = shape?.either;
  return either?.most === 'one' && either.keys.includes(key) && either.keys.some((each) => keys.has(each));
}

function rankOf({ shape, keys }: Place, key: string): number {
  if (shape?.required.includes(key) === true) return 0;
  if (key === 'lint' || key === '$schema') return 4;
  const either = shape?.either;
  const isWanted = either?.keys.includes(key) === true && !either.keys.some((each) => keys.has(each));
  return isWanted ? 1 : 2;
}

/** The key, and behind it the beginning of its value; the key alone where a value is there already. */
function writeKey(place: Place, key: string, inner: Shape): Snippet {
  const written = writeScalar(key, { style: place.style, quote: place.word.quote });
  return place.hasColon ? [written] : [written, ':', ...writeStart(place, key, inner)];
}
