import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { Move } from '../model/common.ts';
import type { ResponseDeeds } from './create-flow-view.ts';
import { createReadings } from './create-reading.ts';
import { listTextsOf } from './list-texts-of.ts';

/** What an agent does by sending a canned response: the moves, told by its author or found from its text, and the variables shown. */
export function readDeeds(response: Node, findMoves: (text: string) => ReadonlySet<Move>): ResponseDeeds {
  const [reading] = createReadings(findText(response, 'text') ?? '');
  const declared = findEntry(response, 'moves')?.value;
  const moves = declared === undefined ? findMoves(reading?.text ?? '') : (listTextsOf(declared) as readonly Move[]);
  return { moves: new Set(moves), shows: new Set((reading?.holes ?? []).flatMap(({ name }) => name ?? [])) };
}
