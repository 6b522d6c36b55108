import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { locate } from '../../core/engine/locate/locate.ts';
import type { ShownFiles } from '../shown-files.ts';
import { completeText } from './complete-text.ts';
import { createNamePicker } from './create-name-picker.ts';
import { createOfferWriter } from './create-offer-writer.ts';
import { offerAt } from './offer-at.ts';

/** What can be written at a position: keys, values, names, whole entries, and what belongs into a text; nothing where nothing fits. */
export function getCompletion(files: ShownFiles, path: string, position: Position): CompletionList | null {
  const { engine } = files;
  const file = engine.view.getFile(path);
  if (file === undefined) return null;
  const place = locate(file, engine.offsetAt(path, position), engine.view.shapes);
  if (place === undefined) return null;
  const inText = completeText(files, place);
  if (inText !== undefined) return toList(inText, 'all');
  const picker = createNamePicker(place.word.typed);
  const offers = [...offerAt({ view: engine.view, place, pick: picker.pick })];
  return toList(offers.map(createOfferWriter(files, place)), picker.hasLeftOut() ? 'some' : 'all');
}

function toList(items: CompletionItem[], sent: 'some' | 'all'): CompletionList | null {
  return items.length === 0 && sent === 'all' ? null : { items, isIncomplete: sent === 'some' };
}
