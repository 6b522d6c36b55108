import type { FileView } from '../../core/engine/workspace-view.ts';
import { readWordings } from '../../core/review/read-wordings.ts';
import type { LocalWording } from '../../core/review/wording.ts';
import { listEntries } from '../../core/workspace/list-entries.ts';

/** The wordings of the canned responses in a block of a library, by which a review record knows them. */
export function readLocalWordings(file: FileView, index: number): readonly LocalWording[] {
  const block = file.document.blocks[index];
  if (block === undefined) return [];
  const { node, anchors } = file.readBlock(index);
  return listEntries('responses', block, node).flatMap((entry) =>
    readWordings(entry, ({ name }) => anchors.find((anchor) => anchor.name === name)?.node),
  );
}
