import {
  LAST_BIT,
  LETTER_BITS,
  MAGIC,
  RANK_SHIFT,
  RANKS,
  TARGET_SHIFT,
} from '../../src/core/prose/spelling/word-graph.ts';

interface Edge {
  readonly letter: string;
  rank: number;
  target: Node;
}

interface Node {
  readonly edges: Edge[];
  /** The same for nodes with the same edges, and -1 until that is known. */
  id: number;
  /** How many words go through it. */
  words: number;
}

/** Packs words, each with its rank, into the bytes that `readWordGraph` reads; the same words always give the same bytes. */
export function packWords(words: ReadonlyMap<string, number>): Uint8Array {
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  const letters = countLetters(words.keys());
  if (letters.length > LETTER_BITS) throw new Error(`Too many letters for a word graph: ${letters.length}`);
  const { root, nodes } = joinNodes(sorted);
  return write(root, nodes, letters);
}

/** The letters of all words, the commonest first. */
function countLetters(words: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([letter]) => letter);
}

/** Builds the smallest graph of sorted words: a node whose words are all known is joined with the one that has the same edges. */
function joinNodes(sorted: readonly (readonly [word: string, rank: number])[]): { root: Node; nodes: readonly Node[] } {
  const root = createNode();
  const known = new Map<string, Node>();
  const open: Node[] = [root];
  let previous = '';

  const close = (depth: number): void => {
    while (open.length > depth + 1) {
      const node = open.pop() ?? root;
      const edge = open.at(-1)?.edges.at(-1);
      if (edge !== undefined) edge.target = finish(node, known);
    }
  };

  for (const [word, rank] of sorted) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared++;
    close(shared);
    for (const letter of word.slice(shared)) {
      const target = createNode();
      open.at(-1)?.edges.push({ letter, rank: RANKS.none, target });
      open.push(target);
    }
    const last = open.at(-2)?.edges.at(-1);
    if (last !== undefined) last.rank = rank;
    previous = word;
  }
  close(0);
  return { root: finish(root, known), nodes: [...known.values()] };
}

function createNode(): Node {
  return { edges: [], id: -1, words: 0 };
}

function finish(node: Node, known: Map<string, Node>): Node {
  const key = node.edges.map(({ letter, rank, target }) => `${letter}${rank}${target.id}`).join();
  const same = known.get(key);
  if (same !== undefined) return same;
  node.id = known.size;
  for (const { rank, target } of node.edges) node.words += target.words + (rank === RANKS.none ? 0 : 1);
  // Most words are found at the first edge looked at.
  node.edges.sort((one, other) => countBelow(other) - countBelow(one) || (one.letter < other.letter ? -1 : 1));
  known.set(key, node);
  return node;
}

function countBelow({ rank, target }: Edge): number {
  return target.words + (rank === RANKS.none ? 0 : 1);
}

/** The root comes first, then each node before those that it leads to. */
function write(root: Node, nodes: readonly Node[], letters: readonly string[]): Uint8Array {
  const places = new Map<Node, number>();
  let place = 1;
  for (const node of [root, ...nodes.filter((other) => other !== root).reverse()]) {
    places.set(node, node.edges.length === 0 ? 0 : place);
    place += node.edges.length;
  }
  const start = 8 + ((letters.length + 1) >> 1) * 4;
  const bytes = new Uint8Array(start + place * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, letters.length, true);
  for (const [number, letter] of letters.entries()) view.setUint16(8 + number * 2, letter.charCodeAt(0), true);
  view.setUint32(start, LAST_BIT | LETTER_BITS, true);
  const numbers = new Map(letters.map((letter, number) => [letter, number]));
  for (const [node, first] of places) {
    for (const [index, { letter, rank, target }] of node.edges.entries()) {
      const last = index === node.edges.length - 1 ? LAST_BIT : 0;
      const edge =
        (numbers.get(letter) ?? 0) | last | (rank << RANK_SHIFT) | ((places.get(target) ?? 0) << TARGET_SHIFT);
      view.setUint32(start + (first + index) * 4, edge >>> 0, true);
    }
  }
  return bytes;
}
