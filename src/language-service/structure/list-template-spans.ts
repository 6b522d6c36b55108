import type { Span } from '../../core/base/span.ts';
import type { Branch, Expression, TemplateNode } from '../../core/template/template-tree.ts';

/** Where the tags of a template stand, and all that is written inside them. */
export function* listTemplateSpans(body: readonly TemplateNode[]): Iterable<Span> {
  for (const node of body) {
    if (node.kind === 'text') continue;
    yield node;
    if (node.kind === 'placeholder') yield* listExpression(node.path);
    else if (node.kind === 'helper') yield* listExpression(node.call);
    else if (node.kind === 'partial') yield node.name;
    else if (node.kind === 'block') for (const branch of node.branches) yield* listBranch(branch);
  }
}

function* listBranch({ tag, value, body }: Branch): Iterable<Span> {
  yield tag;
  if (value !== undefined) yield* listExpression(value);
  yield* listTemplateSpans(body);
}

function* listExpression(expression: Expression): Iterable<Span> {
  yield expression;
  if (expression.kind !== 'call') return;
  for (const value of expression.args) yield* listExpression(value);
  for (const named of expression.named) {
    yield named;
    yield* listExpression(named.value);
  }
}
