import { costOfExtraLetter, costOfMissingLetter, costOfWrongLetter, SWAPPED_NEIGHBOURS } from './slip-costs.ts';
import { LAST_BIT, LETTER_BITS, RANK_SHIFT, RANKS, ROOT, TARGET_SHIFT, type WordGraph } from './word-graph.ts';

/** A word that somebody may have meant. */
export interface NearWord {
  readonly word: string;
  /** What the slips between the two cost, in tenths of a slip. */
  readonly cost: number;
  readonly isCommon: boolean;
}

/** How far away a word may be; two slips are fewer in a short word, where they leave little of it. */
export type Reach = 'one-slip' | 'two-slips';

/** The words of a graph within a reach of a written one, in no order; case is no slip. */
export function findNearWords(graph: WordGraph, word: string, reach: Reach): readonly NearWord[] {
  const written = word.toLowerCase();
  if (written.length < 2 || written.length > LONGEST) return [];
  return new Walk(graph, written, reach === 'one-slip' ? ONE_SLIP : twoSlips(written.length)).findAll();
}

function twoSlips(length: number): number {
  if (length < 4) return ONE_SLIP;
  return length < 8 ? 18 : 20;
}

/** No word of a language that we know is as long. */
const LONGEST = 40;
const ONE_SLIP = 13;

/**
 * Follows each edge as long as the letters up to it are near to some start of the written word: the rows of the usual table of
 * edit distances (Damerau's, with swapped neighbours), one row for each letter from the root.
 */
class Walk {
  private readonly edges: Uint32Array;
  private readonly folded: Uint16Array;
  private readonly letters: Uint16Array;
  private readonly written: string;
  private readonly width: number;
  private readonly most: number;
  private readonly rows: Int16Array;
  private readonly path: Uint16Array;
  private readonly meant: Uint16Array;
  private readonly found: NearWord[] = [];

  constructor({ edges, letters }: WordGraph, written: string, most: number) {
    this.edges = edges;
    this.letters = letters;
    this.folded = letters.map((letter) => String.fromCharCode(letter).toLowerCase().charCodeAt(0));
    this.written = written;
    this.width = written.length + 1;
    this.most = most;
    const depth = written.length + 5;
    this.rows = new Int16Array(this.width * (depth + 1));
    this.path = new Uint16Array(depth);
    this.meant = new Uint16Array(depth);
  }

  findAll(): readonly NearWord[] {
    for (let column = 1; column < this.width; column++) {
      const cost = costOfExtraLetter(this.written.charCodeAt(column - 1), this.written.charCodeAt(column - 2));
      this.rows[column] = (this.rows[column - 1] ?? 0) + cost;
    }
    this.follow(ROOT, 0);
    return this.found;
  }

  private follow(node: number, depth: number): void {
    if (depth >= this.path.length) return;
    for (let place = node; ; place++) {
      const edge = this.edges[place] ?? LAST_BIT;
      this.path[depth] = this.letters[edge & LETTER_BITS] ?? 0;
      this.meant[depth] = this.folded[edge & LETTER_BITS] ?? 0;
      const least = this.fillRow(depth + 1);
      if (least <= this.most) {
        this.take((edge >>> RANK_SHIFT) & 3, depth + 1);
        const next = edge >>> TARGET_SHIFT;
        if (next !== 0) this.follow(next, depth + 1);
      }
      if ((edge & LAST_BIT) !== 0) return;
    }
  }

  private take(rank: number, depth: number): void {
    const cost = this.rows[depth * this.width + this.width - 1] ?? 0;
    if (rank < RANKS.plain || cost > this.most) return;
    const word = String.fromCharCode(...this.path.subarray(0, depth));
    this.found.push({ word, cost, isCommon: rank === RANKS.common });
  }

  /** Fills the row of one more letter; gives the least that any way on can cost. */
  private fillRow(depth: number): number {
    const { rows, width, written, meant } = this;
    const row = depth * width;
    const last = row - width;
    const letter = meant[depth - 1] ?? 0;
    const before = depth > 1 ? (meant[depth - 2] ?? 0) : NaN;
    const missing = costOfMissingLetter(letter, before);
    let least = (rows[row] = (rows[last] ?? 0) + missing);
    for (let column = 1; column < width; column++) {
      const own = written.charCodeAt(column - 1);
      const ownBefore = written.charCodeAt(column - 2);
      const wrong = (rows[last + column - 1] ?? 0) + costOfWrongLetter(own, letter, column === 1 && depth === 1);
      const tooFew = (rows[last + column] ?? 0) + missing;
      const tooMany = (rows[row + column - 1] ?? 0) + costOfExtraLetter(own, ownBefore);
      let cost = wrong < tooFew ? wrong : tooFew;
      if (tooMany < cost) cost = tooMany;
      if (column > 1 && own === before && ownBefore === letter) {
        const swapped = (rows[last - width + column - 2] ?? 0) + SWAPPED_NEIGHBOURS;
        if (swapped < cost) cost = swapped;
      }
      rows[row + column] = cost;
      if (cost < least) least = cost;
      // The next letter may be the other of two swapped ones, which counts from the row before.
      const next = (rows[last + column - 1] ?? 0) + SWAPPED_NEIGHBOURS;
      if (next < least && written.charCodeAt(column) === letter) least = next;
    }
    return least;
  }
}
