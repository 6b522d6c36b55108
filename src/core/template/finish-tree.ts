import type { RawNode } from './raw-template.ts';
import type { TemplateNode, TemplateTree } from './template-tree.ts';
import { trimWhitespace } from './trim-whitespace.ts';

/** The template tree of parts whose whitespace control is still to be done. */
export function finishTree(text: string, body: readonly RawNode[]): TemplateTree {
  trimWhitespace(text, body);
  return { body: finishBody(text, body) };
}

function finishBody(text: string, body: readonly RawNode[]): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  for (const raw of body) {
    if (raw.kind !== 'text') nodes.push(finishNode(text, raw));
    else if (raw.end > raw.start) {
      nodes.push({ kind: 'text', text: text.slice(raw.start, raw.end), start: raw.start, end: raw.end });
    }
  }
  return nodes;
}

function finishNode(text: string, raw: Exclude<RawNode, { readonly kind: 'text' }>): TemplateNode {
  if (raw.kind === 'leaf') {
    const { node, indent } = raw;
    return node.kind === 'partial' && indent !== '' ? { ...node, indent } : node;
  }
  const branches = raw.branches.map((branch) => ({ ...branch, body: finishBody(text, branch.body) }));
  return { ...raw, branches };
}
