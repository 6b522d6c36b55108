import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/base/problem.ts';
import type { Span } from '../../../src/core/base/span.ts';
import type { Expression, Name, TemplateNode, TemplateTree } from '../../../src/core/template/template-tree.ts';

/** Asserts that everything lies where it was written: parts in order and inside their parents, names spelling themselves. */
export function assertPlaces(text: string, tree: TemplateTree, problems: readonly Problem[]): void {
  assertBody(text, tree.body, { start: 0, end: text.length });
  for (const { span, fixes } of problems) {
    assertInside(span, { start: 0, end: text.length });
    for (const edit of (fixes ?? []).flatMap((fix) => fix.edits)) {
      assertInside(edit.span, { start: 0, end: text.length });
    }
  }
}

function assertBody(text: string, body: readonly TemplateNode[], around: Span): void {
  let { start } = around;
  for (const node of body) {
    assertInside(node, { start, end: around.end });
    start = node.end;
    assertNode(text, node);
  }
}

function assertNode(text: string, node: TemplateNode): void {
  switch (node.kind) {
    case 'text':
    case 'unread':
      assert.equal(text.slice(node.start, node.end), node.text);
      break;
    case 'placeholder':
      assertExpression(text, node.path, node);
      break;
    case 'helper':
      assertExpression(text, node.call, node);
      break;
    case 'partial':
      assertName(text, node.name, node);
      break;
    case 'comment':
      break;
    case 'block':
      for (const { word, wordSpan, value, tag, body } of node.branches) {
        assertInside(tag, node);
        assertInside(wordSpan, tag);
        assert.ok([word, '^'].includes(text.slice(wordSpan.start, wordSpan.end)) || word === 'if');
        if (value !== undefined) assertExpression(text, value, node);
        assertBody(text, body, node);
      }
      if (node.close !== undefined) assertInside(node.close, node);
  }
}

function assertExpression(text: string, expression: Expression, around: Span): void {
  assertInside(expression, around);
  if (expression.kind === 'path') {
    assert.equal(text.slice(expression.start, expression.end), expression.text);
    for (const part of expression.parts) assertName(text, part, expression);
  } else if (expression.kind === 'call') {
    assertName(text, expression.name, expression);
    for (const value of expression.args) assertExpression(text, value, expression);
    for (const { name, value, ...span } of expression.named) {
      assertInside(span, expression);
      assertName(text, name, span);
      assertExpression(text, value, span);
    }
  }
}

function assertName(text: string, name: Name, around: Span): void {
  assertInside(name, around);
  assert.equal(text.slice(name.start, name.end), name.name);
}

function assertInside(inner: Span, outer: Span): void {
  const isInside = inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end;
  assert.ok(isInside, `${inner.start}–${inner.end} is not inside ${outer.start}–${outer.end}`);
}
