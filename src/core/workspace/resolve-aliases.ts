import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { AliasNode, Anchor, Node } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';

/** The anchors and aliases of one block; `owner` is who asks for them. */
export interface BlockLinks<Owner> {
  readonly owner: Owner;
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
}

/** What the aliases of a document stand for; those that are unknown, or would unfold to too much, stand for nothing. */
export interface Aliases<Owner> {
  readonly resolve: ResolveAlias;
  /** What is wrong with the aliases, by the owner of the block that each stands in; the spans are those of the aliases. */
  readonly problems: readonly { readonly owner: Owner; readonly problem: Problem }[];
}

/** Links the aliases of a document to its anchors, block by block in their order; of two anchors with one name the first counts. */
export function createAliases<Owner>(blocks: readonly BlockLinks<Owner>[]): Aliases<Owner> {
  const links = new AliasLinks();
  for (const { anchors, aliases } of blocks) links.add(anchors, aliases);
  return {
    resolve: (name) => links.resolve(name),
    problems: blocks.flatMap(({ owner, aliases }) =>
      aliases.flatMap((alias) => links.check(alias).map((problem) => ({ owner, problem }))),
    ),
  };
}

/** What an alias unfolds to: so many values, through so many aliases inside each other. */
interface Size {
  readonly nodes: number;
  readonly depth: number;
}

const MOST_NODES = 20_000;
const MOST_DEPTH = 20;
/** Where all aliases of a document together unfold to more, only small ones are unfolded. */
const MOST_IN_ALL = 1_000_000;
const SMALL = 50;

const LEAF: Size = { nodes: 1, depth: 0 };
const ENDLESS: Size = { nodes: Infinity, depth: Infinity };

class AliasLinks {
  private readonly targets = new Map<string, Node>();
  private readonly sizes = new Map<string, Size>();
  private readonly unknown = new Set<AliasNode>();
  private inAll = 0;
  private isToldOfSize = false;

  /** Takes the next block; an anchor is known from where it stands on, and has no end where it stands inside itself. */
  add(anchors: readonly Anchor[], aliases: readonly AliasNode[]): void {
    const own = groupByName(anchors);
    for (const alias of aliases) {
      if (this.targets.has(alias.name)) continue;
      const above = own.get(alias.name)?.filter((node) => node.start <= alias.start) ?? [];
      if (above.length === 0) this.unknown.add(alias);
      if (above.every((node) => node.end >= alias.end)) this.sizes.set(alias.name, ENDLESS);
    }
    for (const { name, node } of [...anchors].sort((a, b) => a.node.end - b.node.end || b.node.start - a.node.start)) {
      if (this.targets.has(name)) continue;
      this.targets.set(name, node);
      if (!this.sizes.has(name)) this.sizes.set(name, this.measure(node));
    }
    for (const { name } of aliases) this.inAll += this.sizeOf(name).nodes;
  }

  resolve(name: string): Node | undefined {
    return this.isTooLarge(name) ? undefined : this.targets.get(name);
  }

  /** Aliases that are too large are mostly made of each other, so only the first is told of. */
  check(alias: AliasNode): Problem[] {
    const { name } = alias;
    if (this.unknown.has(alias)) return [createProblem('alias-unknown', alias, { name })];
    if (this.isToldOfSize || !this.isTooLarge(name)) return [];
    this.isToldOfSize = true;
    return [createProblem('alias-too-large', alias, { name })];
  }

  private isTooLarge(name: string): boolean {
    const { nodes, depth } = this.sizeOf(name);
    return nodes > (this.inAll > MOST_IN_ALL ? SMALL : MOST_NODES) || depth > MOST_DEPTH;
  }

  private sizeOf(name: string): Size {
    return this.sizes.get(name) ?? LEAF;
  }

  private measure(node: Node): Size {
    switch (node.kind) {
      case 'scalar':
        return LEAF;
      case 'list':
        return this.sum(node.items);
      case 'map':
        return this.sum(node.entries.map(({ value }) => value));
      case 'alias': {
        const { nodes, depth } = this.sizeOf(node.name);
        return { nodes, depth: depth + 1 };
      }
      default:
        return node satisfies never;
    }
  }

  private sum(inner: readonly Node[]): Size {
    let nodes = 1;
    let depth = 0;
    for (const node of inner) {
      const size = this.measure(node);
      nodes += size.nodes + 1;
      depth = Math.max(depth, size.depth);
    }
    return { nodes, depth };
  }
}

function groupByName(anchors: readonly Anchor[]): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const { name, node } of anchors) {
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [node]);
    else known.push(node);
  }
  return groups;
}
