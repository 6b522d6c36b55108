import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { NamedThing, NamePlace } from './named-thing.ts';
import { toPlaces } from './to-places.ts';

/** Where a thing is given in the project of a path; more than one place where it is given twice. */
export function listDefinitions(view: WorkspaceView, path: string, { kind, name }: NamedThing): readonly NamePlace[] {
  return view.findDefinitions(path, kind, name).flatMap((site) => {
    const file = view.getFile(site.path);
    return file === undefined ? [] : toPlaces(file, site);
  });
}
