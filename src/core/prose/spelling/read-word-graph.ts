import { LAST_BIT, LETTER_BITS, RANK_SHIFT, ROOT, TARGET_SHIFT, type WordGraph } from './word-graph.ts';

/**
 * A file begins with these bytes ("CWG2"); then come the numbers of letters, of edges and of references in 4 bytes each, and the letters in 2 each.
 * The edges stand in the order in which somebody meets them who goes into each node that is new, so that only the way back to a node that
 * was met has to be written: packed like that, a dictionary takes half the room. One byte an edge has the letter and whether it is the last
 * of its node, one the rank and what follows, and three, apart from each other, have how many nodes ago the node was met that is referred to.
 */
export const MAGIC = 0x32475743;

/** How long the head of a file is, without the letters, in bytes. */
export const HEAD = 16;

/** What follows an edge, besides its rank: a node that was not met before, or one that was. */
export const NEW_NODE = 4;
export const OLD_NODE = 8;

/** Reads a file that `packWords` of the build wrote; undefined where it is none. Numbers are little-endian. */
export function readWordGraph(bytes: Uint8Array): WordGraph | undefined {
  if (bytes.length < HEAD) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, letters, edges, references] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC || letters === undefined || edges === undefined || references === undefined) return undefined;
  if (letters > LETTER_BITS + 1 || bytes.length !== HEAD + letters * 2 + edges * 2 + references * 3) return undefined;
  const start = HEAD + letters * 2;
  const graph = joinEdges(bytes.subarray(start), edges, references);
  return (
    graph && {
      letters: Uint16Array.from({ length: letters }, (_, at) => view.getUint16(HEAD + at * 2, true)),
      edges: graph,
    }
  );
}

/** The edges with where they lead; undefined where they lead nowhere. */
function joinEdges(bytes: Uint8Array, edges: number, references: number): Uint32Array | undefined {
  const kinds = bytes.subarray(edges, edges * 2);
  const back = bytes.subarray(edges * 2);
  const joined = new Uint32Array(edges + ROOT);
  joined[0] = LAST_BIT | LETTER_BITS;
  // The number of the node that each edge leads to, and the place of each node's first edge.
  const targets = new Int32Array(edges).fill(-1);
  const places: number[] = [];
  const open = edges === 0 ? [] : [0];
  let met = 1;
  let reference = 0;
  let at = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    places[node] = at;
    const fresh: number[] = [];
    for (let isLast = false; !isLast; at++) {
      if (at >= edges) return undefined;
      isLast = ((bytes[at] ?? 0) & LAST_BIT) !== 0;
      const kind = kinds[at] ?? 0;
      if ((kind & NEW_NODE) !== 0) {
        targets[at] = met;
        fresh.push(met++);
      } else if ((kind & OLD_NODE) !== 0) {
        targets[at] = met - 1 - readBack(back, references, reference++);
      }
    }
    while (fresh.length > 0) open.push(fresh.pop() ?? 0);
  }
  if (at !== edges || reference !== references) return undefined;
  for (let edge = 0; edge < edges; edge++) {
    const target = targets[edge] ?? -1;
    const place = places[target];
    if (target !== -1 && place === undefined) return undefined;
    const next = place === undefined ? 0 : place + ROOT;
    joined[edge + ROOT] = (bytes[edge] ?? 0) | (((kinds[edge] ?? 0) & 3) << RANK_SHIFT) | (next << TARGET_SHIFT);
  }
  return joined;
}

function readBack(back: Uint8Array, references: number, at: number): number {
  return (back[at] ?? 0) | ((back[references + at] ?? 0) << 8) | ((back[references * 2 + at] ?? 0) << 16);
}
