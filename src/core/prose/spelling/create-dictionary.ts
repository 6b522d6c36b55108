import { findNearWords, type NearWord, type Reach } from './find-near-words.ts';
import { readWordGraph } from './read-word-graph.ts';
import { LAST_BIT, LETTER_BITS, RANK_SHIFT, RANKS, ROOT, TARGET_SHIFT, type WordGraph } from './word-graph.ts';

/** The words of a language, in the case that they are written in. */
export interface Dictionary {
  /** Whether exactly these letters are a word. */
  has(word: string): boolean;
  /** Whether it is one of the words that everybody uses daily. */
  isCommon(word: string): boolean;
  /** The words near to one, each with what the slips cost, in no order; case is no slip. */
  findNear(word: string, reach: Reach): readonly NearWord[];
}

/** Creates a dictionary from the bytes of a dictionary file; undefined where they are none. */
export function createDictionary(bytes: Uint8Array): Dictionary | undefined {
  const graph = readWordGraph(bytes);
  return graph === undefined ? undefined : new GraphDictionary(graph);
}

class GraphDictionary implements Dictionary {
  private readonly graph: WordGraph;
  /** For each UTF-16 unit the number of its letter, `NO_LETTER` where no word has it. */
  private readonly numbers: Uint8Array;

  constructor(graph: WordGraph) {
    this.graph = graph;
    this.numbers = new Uint8Array(Math.max(0, ...graph.letters) + 1).fill(NO_LETTER);
    for (const [number, letter] of graph.letters.entries()) this.numbers[letter] = number;
  }

  has(word: string): boolean {
    return this.rankOf(word) !== RANKS.none;
  }

  isCommon(word: string): boolean {
    return this.rankOf(word) === RANKS.common;
  }

  findNear(word: string, reach: Reach): readonly NearWord[] {
    return findNearWords(this.graph, word, reach);
  }

  private rankOf(word: string): number {
    const { edges } = this.graph;
    let node = ROOT;
    let rank: number = RANKS.none;
    for (let index = 0; index < word.length; index++) {
      if (node === 0) return RANKS.none;
      const number = this.numbers[word.charCodeAt(index)] ?? NO_LETTER;
      let edge = edges[node] ?? LAST_BIT | NO_LETTER;
      while ((edge & LETTER_BITS) !== number) {
        if ((edge & LAST_BIT) !== 0) return RANKS.none;
        edge = edges[++node] ?? LAST_BIT;
      }
      rank = (edge >>> RANK_SHIFT) & 3;
      node = edge >>> TARGET_SHIFT;
    }
    return rank;
  }
}

/** Larger than any letter's number, so that no edge has it. */
const NO_LETTER = 0xff;
