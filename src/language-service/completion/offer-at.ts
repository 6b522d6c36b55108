import type { Place } from '../../core/engine/locate/place.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { Asked } from './asked.ts';
import type { Offer } from './offer.ts';
import { offerEntries } from './offer-entries.ts';
import { offerKeys } from './offer-keys.ts';
import { offerValues } from './offer-values.ts';

/** What fits at a place outside of texts. */
export function* offerAt(asked: Asked): Iterable<Offer> {
  const { kind, shape, word } = asked.place;
  // A space behind a word ends it.
  if (shape === undefined || word.typed !== word.typed.trimEnd()) return;
  switch (kind) {
    case 'key':
      yield* offerMap(asked);
      break;
    case 'value':
      yield* offerValue(asked, shape);
      break;
    case 'node':
      yield* offerNode(asked, shape);
      break;
    case 'item':
      yield* offerItems(asked);
      break;
    case 'inside':
      break;
    default:
      kind satisfies never;
  }
}

function* offerMap(asked: Asked): Iterable<Offer> {
  const { place } = asked;
  yield* offerKeys(asked);
  if (place.keyShape?.defines !== undefined && !place.hasColon) yield* offerEntries(asked, place.entries, 'name');
}

/** Behind a colon or in brackets. */
function* offerValue(asked: Asked, shape: Shape): Iterable<Offer> {
  yield* offerValues(asked, shape);
  const { place } = asked;
  const { style, word } = place;
  const { items } = shape;
  if (items !== undefined && word.quote === '') yield* offerValues(asked, items, ['[', ']']);
  const isItem = /^\d+$/.test(place.path.at(-1) ?? '');
  if (style === 'json' && isItem && word.quote === '') yield* offerEntries(asked, [shape], 'nothing');
}

/** Where the value of a key or an item begins, whatever it is. */
function* offerNode(asked: Asked, shape: Shape): Iterable<Offer> {
  const { place } = asked;
  const isItem = /^\d+$/.test(place.path.at(-1) ?? '');
  if (place.word.quote === '' && shape.types.includes('array') && !isItem) yield* offerItems(asked);
  else yield* offerValues(asked, shape);
  if (!shape.types.includes('object') || isProse(place, shape)) return;
  yield* offerMap(asked);
  if (isItem && place.keys.size === 0) yield* offerEntries(asked, [shape], 'nothing');
}

/** Whether what is typed is a text rather than the beginning of a key, where both are possible. */
function isProse({ word }: Place, { text, properties }: Shape): boolean {
  return text !== undefined && ![...properties.keys()].some((key) => key.startsWith(word.typed));
}

/** Where a dash begins an item. */
function* offerItems(asked: Asked): Iterable<Offer> {
  const { entries } = asked.place;
  for (const item of entries) yield* offerValues(asked, item, ['- ', '']);
  yield* offerEntries(asked, entries, 'dash');
}
