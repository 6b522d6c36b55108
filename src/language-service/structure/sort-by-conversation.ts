import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { createSymbol, type PlacedNote } from './create-symbol.ts';
import { orderSteps } from './order-steps.ts';
import { readFlow } from './read-flow.ts';

/** The steps of a script as a conversation comes to them, each with its number; those to which none comes stand last. */
export function sortByConversation(file: FileView, steps: readonly PlacedNote[]): DocumentSymbol[] {
  const order = orderSteps(readFlow(file));
  const numberOf = ({ note }: PlacedNote): number => order.get(note.name) ?? Infinity;
  return [...steps]
    .sort((one, other) => (numberOf(one) < numberOf(other) ? -1 : Number(numberOf(one) > numberOf(other))))
    .map((each) => createSymbol(each, describe(each, order)));
}

/** Editors that sort by place still show the number. */
function describe({ note: { name, title, says } }: PlacedNote, order: ReadonlyMap<string, number>): string {
  const number = order.get(name)?.toString() ?? (order.size === 0 ? undefined : 'not reached');
  return [number, title, says].filter((part) => part !== undefined).join(' · ');
}
