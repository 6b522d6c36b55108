import type { Anchor, Node } from './node.ts';

/** A node that carries an anchor, and where it lies in its document; offsets inside it are still those of its block. */
export interface AnchoredNode {
  readonly name: string;
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** The anchors of a document by name and place, taken block by block. */
export class AnchorIndex {
  private readonly byName = new Map<string, AnchoredNode[]>();

  /** Takes the anchors of the block that begins at `by`; a reader notes that of an outer node after those inside it. */
  addBlock(anchors: readonly Anchor[], by: number): readonly AnchoredNode[] {
    const added = anchors
      .map(({ name, node }) => ({ name, node, start: node.start + by, end: node.end + by }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    for (const anchored of added) {
      const known = this.byName.get(anchored.name);
      if (known === undefined) this.byName.set(anchored.name, [anchored]);
      else known.push(anchored);
    }
    return added;
  }

  /** The last node with this anchor that begins at an offset of the document or before it. */
  findAbove(name: string, offset: number): AnchoredNode | undefined {
    const all = this.byName.get(name) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return all[low - 1];
  }
}
