import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import type { ExplorerItem } from '../../protocol/explorer.ts';
import type { PlaceOf } from './create-place-of.ts';
import { listProjectFiles } from './list-projects.ts';
import { sayNumber } from './say-number.ts';

/** A project by its name and its folder; it opens its `chatwright.yaml`. */
export function toProjectItem(
  view: WorkspaceView,
  paths: readonly string[],
  folder: string,
  placeOf: PlaceOf,
): ExplorerItem {
  const own = listProjectFiles(view, paths, folder);
  const [path] = own.filter((each) => getFileType(each)?.kind === 'project' && parentOf(each) === folder);
  const file = path === undefined ? undefined : view.getFile(path);
  const name: unknown = own[0] === undefined ? undefined : view.getProject(own[0])?.data['name'];
  const last = folder.slice(folder.lastIndexOf('/') + 1);
  const label = file === undefined ? 'Without a project' : typeof name === 'string' && name !== '' ? name : last;
  return {
    path: [folder],
    kind: 'project',
    label,
    detail: label === last ? '' : last,
    about: file === undefined ? 'No folder above these files has a chatwright.yaml.' : folder,
    spoken: `${file === undefined ? label : `Project ${label}`}, ${sayNumber(own.length, 'file', 'files')}`,
    hasItems: true,
    ...(file === undefined ? {} : { place: placeOf(file, 0, 0) }),
  };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
