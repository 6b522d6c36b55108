import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ExplorerItem } from '../../protocol/explorer.ts';
import type { EntryNotes } from '../structure/create-entry-notes.ts';
import type { EntryNote } from '../structure/entry-note.ts';
import { orderSteps } from '../structure/order-steps.ts';
import { readFlow } from '../structure/read-flow.ts';
import { capItems } from './cap-items.ts';
import type { PlaceOf } from './create-place-of.ts';
import { joinWords } from './join-words.ts';

/** The steps of a script as a conversation comes to them, each with its number; those to which none comes stand last. */
export function listSteps(
  file: FileView,
  parent: readonly string[],
  notesOf: EntryNotes,
  placeOf: PlaceOf,
): ExplorerItem[] {
  const order = orderSteps(readFlow(file));
  const steps = file.document.blocks.flatMap((_, index) =>
    notesOf(file, index)
      .filter(({ section }) => section === 'steps')
      .map((note) => ({ note, index, number: order.get(note.name) ?? Infinity })),
  );
  steps.sort((one, other) => (one.number < other.number ? -1 : Number(one.number > other.number)));
  const toItem = ({ note, index }: (typeof steps)[number]): ExplorerItem => ({
    path: [...parent, `${String(index)}:${String(note.nameSpan.start)}`],
    kind: 'step',
    ...sayStep(note, order),
    place: placeOf(file, index, note.nameSpan.start),
    hasItems: false,
  });
  return capItems(steps, parent, toItem, placeOf(file, 0, 0));
}

type Said = Pick<ExplorerItem, 'label' | 'detail' | 'about' | 'spoken'>;

function sayStep({ name, title, says }: EntryNote, order: ReadonlyMap<string, number>): Said {
  const number = order.get(name);
  const way = number === undefined && order.size > 0 ? 'not reached' : undefined;
  const words = title ?? says;
  return {
    label: number === undefined ? name : `${String(number)}. ${name}`,
    detail: joinWords(' · ', [way, words]),
    about: says ?? title ?? '',
    spoken: joinWords(', ', [
      number === undefined ? `Step ${name}` : `Step ${String(number)}, ${name}`,
      way === undefined ? undefined : 'no chat comes to it',
      words,
    ]),
  };
}
