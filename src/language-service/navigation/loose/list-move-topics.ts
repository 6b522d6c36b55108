import { findEntry } from '../../../core/document/find-node.ts';
import { mapScalar } from '../../../core/document/scalar-map.ts';
import { listItems, listInSection } from './list-sections.ts';
import type { LooseName, ReadBlock } from './loose-name.ts';

/** What the moves are about that a simulated customer reacts to: `order.id` of `ask order.id`. */
export function listMoveTopics(read: ReadBlock): readonly LooseName[] {
  const found = listInSection(read, 'reacts');
  const reactions = found.flatMap((node) => (node.kind === 'list' ? node.items : [node]));
  const moves = reactions.flatMap((reaction) =>
    ['to', 'unless'].flatMap((key) => listItems(findEntry(reaction, key)?.value)),
  );
  return moves.flatMap((move) => {
    if (move.kind !== 'scalar' || typeof move.value !== 'string') return [];
    const [, verb = '', name = ''] = /^(\S+ )(\S+)$/.exec(move.value) ?? [];
    if (name === '') return [];
    const span = mapScalar(read.block.text, move).sourceSpan(verb.length, verb.length + name.length);
    return [{ kind: 'variable', name, span, spells: name }];
  });
}
