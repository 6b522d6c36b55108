import type { ExplorerItem } from '../../protocol/explorer.ts';
import type { PlaceOf } from './create-place-of.ts';
import { joinWords } from './join-words.ts';
import type { PlacedCard } from './placed-card.ts';

/** A canned response as an item that opens it. */
export function toReplyItem(
  { file, index, card }: PlacedCard,
  parent: readonly string[],
  placeOf: PlaceOf,
): ExplorerItem {
  const { id, title, shortcut, status, tags, words, nameSpan } = card;
  const state = status === 'active' ? undefined : status;
  return {
    // Two responses may have one name until somebody mends that.
    path: [...parent, `${file.path}:${String(index)}:${String(nameSpan.start)}`],
    kind: 'response',
    label: title ?? id,
    detail: joinWords(' · ', [shortcut, state]),
    about: joinWords('\n', [words, `${file.scope}/${id}`, tags.length === 0 ? undefined : `Tags: ${tags.join(', ')}`]),
    spoken: joinWords(', ', [title ?? id, shortcut === undefined ? undefined : `shortcut ${shortcut}`, state, words]),
    place: placeOf(file, index, nameSpan.start),
    hasItems: false,
  };
}
