import type { Place } from '../../core/engine/locate/place.ts';
import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { Offer } from './offer.ts';
import { offerEntries } from './offer-entries.ts';
import { offerKeys } from './offer-keys.ts';
import { offerValues } from './offer-values.ts';

/** What fits at a place outside of texts. */
export function* offerAt(view: WorkspaceView, place: Place): Iterable<Offer> {
  const { kind, shape, word } = place;
  // A space behind a word ends it.
  if (shape === undefined || word.typed !== word.typed.trimEnd()) return;
  switch (kind) {
    case 'key':
      yield* offerMap(view, place);
      break;
    case 'value':
      yield* offerValue(view, place, shape);
      break;
    case 'node':
      yield* offerNode(view, place, shape);
      break;
    case 'item':
      yield* offerItems(view, place);
      break;
    case 'inside':
      break;
    default:
      kind satisfies never;
  }
}

function* offerMap(view: WorkspaceView, place: Place): Iterable<Offer> {
  yield* offerKeys(view, place);
  if (place.keyShape?.defines !== undefined && !place.hasColon) yield* offerEntries(view, place, place.entries, 'name');
}

/** Behind a colon or in brackets. */
function* offerValue(view: WorkspaceView, place: Place, shape: Shape): Iterable<Offer> {
  yield* offerValues(view, place, shape);
  const { style, word } = place;
  const { items } = shape;
  if (items !== undefined && word.quote === '') yield* offerValues(view, place, items, ['[', ']']);
  const isItem = /^\d+$/.test(place.path.at(-1) ?? '');
  if (style === 'json' && isItem && word.quote === '') yield* offerEntries(view, place, [shape], 'nothing');
}

/** Where the value of a key or an item begins, whatever it is. */
function* offerNode(view: WorkspaceView, place: Place, shape: Shape): Iterable<Offer> {
  const isItem = /^\d+$/.test(place.path.at(-1) ?? '');
  if (place.word.quote === '' && shape.types.includes('array') && !isItem) yield* offerItems(view, place);
  else yield* offerValues(view, place, shape);
  if (!shape.types.includes('object')) return;
  yield* offerMap(view, place);
  if (isItem && place.keys.size === 0) yield* offerEntries(view, place, [shape], 'nothing');
}

/** Where a dash begins an item. */
function* offerItems(view: WorkspaceView, place: Place): Iterable<Offer> {
  for (const item of place.entries) yield* offerValues(view, place, item, ['- ', '']);
  yield* offerEntries(view, place, place.entries, 'dash');
}
