import type { ASTNode } from '@marcbachmann/cel-js';
import { ownNames } from './condition-functions.ts';
import type { NameNode } from './condition-node.ts';
import type { Reading } from './reading.ts';

/** The name that a part of the parser's tree spells, such as `order.total` or `order["total"]`; undefined where it spells none. */
export function readName(node: ASTNode, reading: Pick<Reading, 'text' | 'entries'>): NameNode | undefined {
  const segments: string[] = [];
  let at = node;
  while (at.op !== 'id') {
    const segment = segmentOf(at);
    if (segment === undefined) return undefined;
    segments.push(segment.name);
    at = segment.of;
  }
  const root = reading.text.slice(at.start, at.end);
  const name = [root, ...segments.reverse()].join('.');
  const isEntry = reading.entries.includes(root);
  if (isEntry && segments.length > 0) return undefined;
  const role = isEntry ? 'entry' : ownNames.has(name) ? 'own' : 'variable';
  return { kind: 'name', name, role, span: { start: node.start, end: node.end } };
}

function segmentOf(node: ASTNode): { readonly of: ASTNode; readonly name: string } | undefined {
  if (node.op === '.') return { of: node.args[0], name: node.args[1] };
  if (node.op !== '[]') return undefined;
  const [of, index] = node.args;
  if (index.op !== 'value' || typeof index.args !== 'string') return undefined;
  return { of, name: index.args };
}
