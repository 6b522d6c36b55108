import type { Node } from '../../core/document/node.ts';

/** Where what is written of a value ends: empty brackets of YAML have no end of their own, and blank lines that are kept belong to a text. */
export function endOfValue(text: string, node: Node): number {
  switch (node.kind) {
    case 'scalar':
      return node.chomping === 'keep' && node.indent >= 0
        ? Math.max(node.end, lastLine(text, node.valueEnd))
        : node.end;
    case 'alias':
      return node.end;
    case 'list':
    case 'map': {
      const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
      const key = node.kind === 'map' ? (node.entries.at(-1)?.key.end ?? 0) : 0;
      if (last !== undefined) return Math.max(key, node.flow ? node.end : endOfValue(text, last));
      const close = text.indexOf(node.kind === 'list' ? ']' : '}', node.start);
      return node.flow && node.end === node.start && close >= 0 ? close + 1 : node.end;
    }
    default:
      return node satisfies never;
  }
}

/** Before the break that ends the last line. */
function lastLine(text: string, end: number): number {
  const lineBreak = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, end - 2), end))?.[0] ?? '';
  return end - lineBreak.length;
}
