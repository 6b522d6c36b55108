import type { TextEdit } from '../../../core/base/fix.ts';
import { findEntry } from '../../../core/document/find-node.ts';
import { mapScalar } from '../../../core/document/scalar-map.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import { listReviewEntries } from '../loose/list-review-names.ts';

/** The edits that let a review record know texts by their new marks: what was approved is still approved, since only names changed. */
export function renameReviewMarks(file: FileView, marks: ReadonlyMap<string, string>): readonly TextEdit[] {
  if (marks.size === 0) return [];
  return file.document.blocks.flatMap((block, index) => {
    const { node } = file.readBlock(index);
    const start = file.document.starts[index] ?? 0;
    const entries = node === undefined ? [] : listReviewEntries({ block, node });
    return entries.flatMap(({ value }) =>
      ['text', 'of'].flatMap((key) => {
        const mark = findEntry(value, key)?.value;
        if (mark?.kind !== 'scalar' || typeof mark.value !== 'string') return [];
        const fresh = marks.get(mark.value);
        if (fresh === undefined) return [];
        const span = mapScalar(block.text, mark).sourceSpan(0, mark.value.length);
        return [{ span: { start: span.start + start, end: span.end + start }, text: fresh }];
      }),
    );
  });
}
