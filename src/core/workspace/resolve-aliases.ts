import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { AnchoredNode } from '../document/anchor-index.ts';
import { AnchorIndex } from '../document/anchor-index.ts';
import type { AliasNode, Anchor, Node } from '../document/node.ts';

/** The anchors and aliases of one block, which begins at `start` in its document; `owner` is who asks for them. */
export interface BlockLinks<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
}

/** What the aliases of a document stand for; those that are unknown, or would unfold to too much, stand for nothing. */
export interface Aliases<Owner> {
  /** What an alias of a tree stands for whose offsets are those in the document less `by`, or one inside of what another stands for. */
  resolve(alias: AliasNode, by: number): Node | undefined;
  /** What is wrong with the aliases, by the owner of the block that each stands in; the spans are those of the aliases. */
  readonly problems: readonly { readonly owner: Owner; readonly problem: Problem }[];
}

/** Links the aliases of a document to its anchors, block by block in their order; of anchors with one name the nearest above counts. */
export function createAliases<Owner>(blocks: readonly BlockLinks<Owner>[]): Aliases<Owner> {
  const links = new AliasLinks();
  for (const { start, anchors, aliases } of blocks) links.add(start, anchors, aliases);
  return {
    resolve: (alias, by) => links.resolve(alias, by),
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
  private readonly index = new AnchorIndex();
  private readonly targets = new Map<AliasNode, AnchoredNode | undefined>();
  private readonly sizes = new Map<AnchoredNode, Size>();
  private inAll = 0;
  private isToldOfSize = false;

  /** Takes the next block; an anchor is known from where it stands on, and has no end where it stands inside itself. */
  add(start: number, anchors: readonly Anchor[], aliases: readonly AliasNode[]): void {
    const own = this.index.addBlock(anchors, start);
    for (const alias of aliases) {
      const target = this.index.findAbove(alias.name, alias.start + start);
      this.targets.set(alias, target);
      if (target !== undefined && target.end >= alias.end + start) this.sizes.set(target, ENDLESS);
    }
    for (const anchored of [...own].sort((a, b) => a.end - b.end || b.start - a.start)) {
      if (!this.sizes.has(anchored)) this.sizes.set(anchored, this.measure(anchored.node));
    }
    for (const alias of aliases) this.inAll += this.sizeOf(this.targets.get(alias)).nodes;
  }

  resolve(alias: AliasNode, by: number): Node | undefined {
    const isOwn = this.targets.has(alias);
    const target = isOwn ? this.targets.get(alias) : this.index.findAbove(alias.name, alias.start + by);
    return target === undefined || this.isTooLarge(target) ? undefined : target.node;
  }

  /** Aliases that are too large are mostly made of each other, so only the first is told of. */
  check(alias: AliasNode): Problem[] {
    const { name } = alias;
    const target = this.targets.get(alias);
    if (target === undefined) return [createProblem('alias-unknown', alias, { name })];
    if (this.isToldOfSize || !this.isTooLarge(target)) return [];
    this.isToldOfSize = true;
    return [createProblem('alias-too-large', alias, { name })];
  }

  private isTooLarge(target: AnchoredNode): boolean {
    const { nodes, depth } = this.sizeOf(target);
    return nodes > (this.inAll > MOST_IN_ALL ? SMALL : MOST_NODES) || depth > MOST_DEPTH;
  }

  private sizeOf(target: AnchoredNode | undefined): Size {
    return (target === undefined ? undefined : this.sizes.get(target)) ?? LEAF;
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
        const { nodes, depth } = this.sizeOf(this.targets.get(node));
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
