import { findBlock } from '../../core/document/document.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';

/** A file without the entries that do not hold an offset, and where the offset is in what is left: of a large file, little has to be read. */
export function cutAround({ document }: FileView, offset: number): { readonly text: string; readonly at: number } {
  const holder = findBlock(document, offset);
  let text = '';
  let at = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (index === holder) at = text.length + offset - (document.starts[index] ?? 0);
    if (index === holder || block.role !== 'entry' || SHORT_SECTIONS.has(block.before.section ?? ''))
      text += block.text;
  }
  return { text, at };
}

/** Lists at the top of a document, whose entries hold for all its texts. */
const SHORT_SECTIONS: ReadonlySet<string> = new Set(['channels', 'tags']);
