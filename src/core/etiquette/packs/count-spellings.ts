import type { PatternNode } from './pattern-node.ts';

/** What a search that goes back could cost: the ways to spell a pattern out, and its repeats without an end. */
export interface Spellings {
  /** A set of characters counts as one way, and so does a repeat without an end; infinite where JavaScript cannot say the pattern. */
  readonly ways: number;
  /** How many repeats there are that have no end; infinite where more than one character is repeated so. */
  readonly loops: number;
}

/** Counts in how many ways a pattern can be spelled out. */
export function countSpellings(node: PatternNode): Spellings {
  switch (node.kind) {
    case 'text':
    case 'place':
      return ONE;
    case 'set':
      return node.native === undefined ? NEVER : ONE;
    case 'flags':
      return NEVER;
    case 'group':
      return node.flags === '' ? countSpellings(node.node) : NEVER;
    case 'around': {
      const inside = countSpellings(node.node);
      return inside.loops === 0 ? inside : NEVER;
    }
    case 'row':
      return node.items
        .map(countSpellings)
        .reduce((one, other) => ({ ways: one.ways * other.ways, loops: one.loops + other.loops }), ONE);
    case 'choice':
      return node.options
        .map(countSpellings)
        .reduce((one, other) => ({ ways: one.ways + other.ways, loops: one.loops + other.loops }));
    case 'repeat':
      return countRepeated(countSpellings(node.node), isCharacter(node.node), node.min, node.max);
    default:
      return node satisfies never;
  }
}

const ONE: Spellings = { ways: 1, loops: 0 };
const NEVER: Spellings = { ways: Infinity, loops: Infinity };
const FEW_TIMES = 20;

function countRepeated(once: Spellings, isOne: boolean, min: number, max: number): Spellings {
  if (max > FEW_TIMES) return isOne && once.ways === 1 && min <= FEW_TIMES ? { ways: 1, loops: 1 } : NEVER;
  let ways = 0;
  for (let times = min; times <= max; times++) ways += once.ways ** times;
  return { ways, loops: once.loops * max };
}

function isCharacter(node: PatternNode): boolean {
  return node.kind === 'set' || (node.kind === 'text' && node.text.length === 1);
}
