import type { ScalarNode } from '../../core/document/node.ts';
import { wrapProse } from './wrap-prose.ts';
import type { WrittenLine } from './written-lines.ts';

/**
 * A line of a text block, moved as far as what the block belongs to; a long line of a folded one as several. `owner` are the columns,
 * as written and as they shall be, of the key or the dash before the block. Nothing where it cannot be moved.
 */
export function layOutTextLine(
  text: string,
  { start, end }: WrittenLine,
  scalar: ScalarNode,
  owner: { readonly old: number; readonly fresh: number },
): readonly string[] | undefined {
  const line = text.slice(start, end);
  if (/^ *$/.test(line) && line.length <= scalar.indent) return [''];
  const content = line.slice(scalar.indent);
  const moved = scalar.indent + owner.fresh - owner.old;
  const indent = hasIndicator(text, scalar) ? moved : owner.fresh + STEP;
  if (indent < 0 || line.slice(0, scalar.indent).trim() !== '') return undefined;
  const lines = scalar.style === 'folded' && /^\S/.test(content) ? wrapProse(content, indent, indent) : [content];
  return lines.map((each) => ' '.repeat(indent) + each);
}

const STEP = 2;

/** Whether a number behind `|` or `>` says how far the text is indented. */
function hasIndicator(text: string, { start, valueStart }: ScalarNode): boolean {
  return /^[|>][+-]?[1-9]/.test(text.slice(start, valueStart));
}
