import type { Span } from '../../core/base/span.ts';
import type { MapEntry, Node, ScalarNode } from '../../core/document/node.ts';
import { mapScalar } from '../../core/document/scalar-map.ts';
import { readTemplate } from '../../core/template/read-template.ts';
import { getEnd } from '../find-holder.ts';
import { listTemplateSpans } from './list-template-spans.ts';

/** What holds an offset in the tree of a block, and in the texts of that tree their placeholders. */
export function listNodeSpans(text: string, node: Node, at: number): Span[] {
  const own = { start: node.start, end: getEnd(node) };
  switch (node.kind) {
    case 'scalar':
      return [own, ...listScalarSpans(text, node, at)];
    case 'alias':
      return [own];
    case 'list': {
      const item = node.items.find((each) => holds({ start: each.start, end: getEnd(each) }, at));
      return item === undefined ? [own] : [own, ...listNodeSpans(text, item, at)];
    }
    case 'map': {
      const entry = node.entries.find((each) => holds(spanOf(each), at));
      if (entry === undefined) return [own];
      const { key, value } = entry;
      const inner = holds(key, at) ? listScalarSpans(text, key, at) : listNodeSpans(text, value, at);
      return [own, spanOf(entry), ...inner];
    }
    default:
      return node satisfies never;
  }
}

function listScalarSpans(text: string, scalar: ScalarNode, at: number): Span[] {
  const { value, style, valueStart, valueEnd } = scalar;
  const written = text.slice(valueStart, valueEnd);
  // A text block is indented, and ends with a break.
  const isBlock = style === 'literal' || style === 'folded';
  const start = isBlock ? valueStart + written.length - written.trimStart().length : valueStart;
  const end = isBlock ? Math.max(start, valueStart + written.trimEnd().length) : valueEnd;
  const spans = [
    { start: scalar.start, end: scalar.end },
    { start, end },
  ];
  if (typeof value !== 'string' || !value.includes('{{')) return spans;
  const map = mapScalar(text, scalar);
  for (const tag of listTemplateSpans(readTemplate(value).tree.body)) {
    const span = map.sourceSpan(tag.start, tag.end);
    if (holds(span, at)) spans.push(span);
  }
  return spans;
}

function spanOf({ key, value }: MapEntry): Span {
  return { start: key.start, end: Math.max(key.end, getEnd(value)) };
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at <= end;
}
