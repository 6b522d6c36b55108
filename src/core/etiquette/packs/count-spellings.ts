import type { PatternNode } from './pattern-node.ts';

/**
 * In how many ways a pattern can be spelled out, a set of characters counting once: so many ways at most a search that goes back tries
 * from one place. Infinite for patterns without an end, and for those that JavaScript cannot say.
 */
export function countSpellings(node: PatternNode): number {
  switch (node.kind) {
    case 'text':
    case 'place':
      return 1;
    case 'set':
      return node.native === undefined ? Infinity : 1;
    case 'flags':
      return Infinity;
    case 'group':
      return node.flags === '' ? countSpellings(node.node) : Infinity;
    case 'around':
      return countSpellings(node.node);
    case 'row':
      return node.items.reduce((product, item) => product * countSpellings(item), 1);
    case 'choice':
      return node.options.reduce((sum, option) => sum + countSpellings(option), 0);
    case 'repeat':
      return countRepeated(countSpellings(node.node), node.min, node.max);
    default:
      return node satisfies never;
  }
}

function countRepeated(once: number, min: number, max: number): number {
  if (max > 20) return Infinity;
  let sum = 0;
  for (let times = min; times <= max; times++) sum += once ** times;
  return sum;
}
