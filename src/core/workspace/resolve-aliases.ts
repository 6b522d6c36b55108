import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { AliasNode, Anchor, Node } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';

/** What the aliases of a document stand for; those that are unknown, or would unfold to too much, stand for nothing. */
export interface Aliases {
  readonly resolve: ResolveAlias;
  /** What is wrong with an alias, if anything; the span is that of the alias. */
  readonly check: (alias: AliasNode) => Problem | undefined;
}

/** Links the aliases of a document to its anchors; of two anchors with one name the later counts. */
export function createAliases(anchors: readonly Anchor[]): Aliases {
  const nodes = new Map(anchors.map(({ name, node }) => [name, node]));
  const sizes = new Map<string, number>();

  function measure(node: Node): number {
    switch (node.kind) {
      case 'scalar':
        return 1;
      case 'list':
        return sum(node.items.map(measure));
      case 'map':
        return sum(node.entries.map(({ value }) => measure(value) + 1));
      case 'alias':
        return measureName(node.name);
      default:
        return node satisfies never;
    }
  }

  /** An anchor inside itself has no size: while it is measured it counts as endless. */
  function measureName(name: string): number {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, Infinity);
    const node = nodes.get(name);
    const size = node === undefined ? 1 : measure(node);
    sizes.set(name, size);
    return size;
  }

  return {
    resolve: (name) => (measureName(name) > MOST_NODES ? undefined : nodes.get(name)),
    check: (alias) => {
      const { name } = alias;
      if (!nodes.has(name)) return createProblem('alias-unknown', alias, { name });
      return measureName(name) > MOST_NODES ? createProblem('alias-too-large', alias, { name }) : undefined;
    },
  };
}

const MOST_NODES = 20_000;

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 1);
}
