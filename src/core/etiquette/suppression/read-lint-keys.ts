import type { Span } from '../../base/span.ts';
import { findEntry, findText } from '../../document/find-node.ts';
import type { Node } from '../../document/node.ts';
import type { Suppression } from './suppression.ts';

/** The `lint` keys of an entry and of all inside it, each for the map that it stands in. */
export function readLintKeys(node: Node): readonly Suppression[] {
  const found: Suppression[] = [];
  visit(node, found);
  return found;
}

/** What a `lint` at the top of a document says, for the whole file. */
export function readFileLint(lint: Node): Suppression | undefined {
  return toSuppression(lint, undefined);
}

function visit(node: Node, found: Suppression[]): void {
  if (node.kind === 'list') for (const item of node.items) visit(item, found);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const own = key.value === 'lint' ? toSuppression(value, node) : undefined;
    if (own === undefined) visit(value, found);
    else found.push(own);
  }
}

function toSuppression(lint: Node, scope: Span | undefined): Suppression | undefined {
  const disable = findEntry(lint, 'disable')?.value;
  if (disable?.kind !== 'list') return undefined;
  const rules = disable.items.flatMap((item) =>
    item.kind === 'scalar' ? [{ id: String(item.value), start: item.start, end: item.end }] : [],
  );
  if (rules.length === 0) return undefined;
  return {
    kind: scope === undefined ? 'file' : 'entry',
    rules,
    span: { start: lint.start, end: lint.end },
    reason: findText(lint, 'reason'),
    scope: scope === undefined ? undefined : { start: scope.start, end: scope.end },
  };
}
