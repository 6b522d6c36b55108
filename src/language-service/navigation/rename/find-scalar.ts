import type { Span } from '../../../core/base/span.ts';
import type { Node, ScalarNode } from '../../../core/document/node.ts';

/** The key or value that holds a stretch of a block; nothing where none does. */
export function findScalar(node: Node | undefined, span: Span): ScalarNode | undefined {
  switch (node?.kind) {
    case 'scalar':
      return node.start <= span.start && span.end <= node.end ? node : undefined;
    case 'list':
      return findIn(node.items, span);
    case 'map':
      return findIn(
        node.entries.flatMap(({ key, value }) => [key, value]),
        span,
      );
    default:
      return undefined;
  }
}

function findIn(nodes: readonly Node[], span: Span): ScalarNode | undefined {
  for (const node of nodes) {
    const found = findScalar(node, span);
    if (found !== undefined) return found;
  }
  return undefined;
}
