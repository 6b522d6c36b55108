import { HEAD, MAGIC, NEW_NODE, OLD_NODE } from '../../src/core/prose/spelling/read-word-graph.ts';
import { LAST_BIT, LETTER_BITS, RANKS } from '../../src/core/prose/spelling/word-graph.ts';

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
  return write(joinNodes(sorted), letters);
}

/** The letters of all words, the commonest first. */
function countLetters(words: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([letter]) => letter);
}

/** Builds the smallest graph of sorted words: a node whose words are all known is joined with the one that has the same edges. */
function joinNodes(sorted: readonly (readonly [word: string, rank: number])[]): Node {
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
  return finish(root, known);
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

/** Writes the nodes in the order in which they are met, as `read-word-graph.ts` tells. */
function write(root: Node, letters: readonly string[]): Uint8Array {
  const numbers = new Map(letters.map((letter, number) => [letter, number]));
  const met = new Map<Node, number>([[root, 0]]);
  const edges: number[] = [];
  const kinds: number[] = [];
  const back: number[] = [];
  const open = root.edges.length === 0 ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const fresh: Node[] = [];
    for (const [index, { letter, rank, target }] of node.edges.entries()) {
      edges.push((numbers.get(letter) ?? 0) | (index === node.edges.length - 1 ? LAST_BIT : 0));
      const known = met.get(target);
      if (target.edges.length === 0) kinds.push(rank);
      else if (known === undefined) {
        kinds.push(rank | NEW_NODE);
        met.set(target, met.size);
        fresh.push(target);
      } else {
        kinds.push(rank | OLD_NODE);
        back.push(met.size - 1 - known);
      }
    }
    open.push(...fresh.reverse());
  }
  const head = new DataView(new ArrayBuffer(HEAD + letters.length * 2));
  for (const [index, value] of [MAGIC, letters.length, edges.length, back.length].entries()) {
    head.setUint32(index * 4, value, true);
  }
  for (const [number, letter] of letters.entries()) head.setUint16(HEAD + number * 2, letter.charCodeAt(0), true);
  const planes = [0, 8, 16].flatMap((shift) => back.map((value) => (value >>> shift) & 0xff));
  return Uint8Array.from([...new Uint8Array(head.buffer), ...edges, ...kinds, ...planes]);
}
