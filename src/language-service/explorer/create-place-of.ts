import { toPosition } from '../../core/engine/line-places.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ExplorerPlace } from '../../protocol/explorer.ts';
import type { ShownFiles } from '../shown-files.ts';

/** The place of an offset that counts from the start of a block of a file. */
export type PlaceOf = (file: FileView, index: number, offset: number) => ExplorerPlace;

/** Creates the places in files as they were when they were looked at, even where somebody has typed since. */
export function createPlaceOf(files: Pick<ShownFiles, 'identify'>): PlaceOf {
  return ({ path, document }, index, offset) => ({
    uri: files.identify(path).uri,
    ...toPosition(document, (document.starts[index] ?? 0) + offset),
  });
}
