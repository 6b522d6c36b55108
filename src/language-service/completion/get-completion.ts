import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { locate } from '../../core/engine/locate/locate.ts';
import { pickTyped } from '../in-text/fits-typed.ts';
import type { ShownFiles } from '../shown-files.ts';
import { completeText } from './complete-text.ts';
import { createOfferWriter } from './create-offer-writer.ts';
import type { Offer } from './offer.ts';
import { offerAt } from './offer-at.ts';

/** What can be written at a position: keys, values, names, whole entries, and what belongs into a text; nothing where nothing fits. */
export function getCompletion(files: ShownFiles, path: string, position: Position): CompletionList | null {
  const { engine } = files;
  const file = engine.view.getFile(path);
  if (file === undefined) return null;
  const place = locate(file, engine.offsetAt(path, position), engine.view.shapes);
  if (place === undefined) return null;
  const inText = completeText(files, place);
  if (inText !== undefined) return toList(inText, inText.length);
  const offers = [...offerAt(engine.view, place)];
  const picked =
    offers.length > MOST ? pickTyped(place.word.typed, sortOffers(offers), ({ label }) => label, MOST) : offers;
  return toList(picked.map(createOfferWriter(files, place)), offers.length);
}

/** More than an editor shows at once; of more names those are sent that fit what is typed, and it asks again as typing goes on. */
const MOST = 200;

function sortOffers(offers: readonly Offer[]): readonly Offer[] {
  return [...offers].sort((a, b) => a.rank - b.rank);
}

function toList(items: CompletionItem[], all: number): CompletionList | null {
  return items.length === 0 && all === 0 ? null : { items, isIncomplete: all > MOST };
}
