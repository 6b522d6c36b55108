import type { ExplorerPlace } from '../../protocol/explorer.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { createPlaces, type Places } from '../structure/create-places.ts';
import type { ShownFiles } from '../shown-files.ts';

/** The place of an offset that counts from the start of a block of a file. */
export type PlaceOf = (file: FileView, index: number, offset: number) => ExplorerPlace;

/** Creates the places of files as they are now, for answers that need many of them. */
export function createPlaceOf(files: Pick<ShownFiles, 'identify'>): PlaceOf {
  const known = new Map<FileView, Places>();
  return (file, index, offset) => {
    const places = known.get(file) ?? createPlaces(file.document);
    known.set(file, places);
    return { uri: files.identify(file.path).uri, ...places.toPosition(index, offset) };
  };
}
