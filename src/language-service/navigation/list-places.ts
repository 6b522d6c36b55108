import type { FileView, PlacedSite, WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { IdSite } from '../../core/workspace/facts.ts';
import { qualify } from '../../core/workspace/id-entry.ts';
import { listLoosePlacesIn } from './list-loose-places.ts';
import { getOwnName, type NamedThing, type NamePlace } from './named-thing.ts';
import { toPlaces } from './to-places.ts';

/** Every place in the project of a path where a thing is named, sorted by path; at a cost that grows with the project. */
export function listPlaces(view: WorkspaceView, path: string, thing: NamedThing): readonly NamePlace[] {
  return [...view.listFiles(path)].sort().flatMap((each) => {
    const file = view.getFile(each);
    return file === undefined ? [] : listPlacesIn(file, thing);
  });
}

/** Every place in a file where a thing is named, in the order of the text. */
export function listPlacesIn(file: FileView, thing: NamedThing): readonly NamePlace[] {
  const places: NamePlace[] = [];
  for (const site of listSites(file, thing)) places.push(...toPlaces(file, site));
  places.push(...listLoosePlacesIn(file, getOwnName(thing)));
  return places
    .filter(({ kind, name }) => kind === thing.kind && name === thing.name)
    .sort((left, right) => left.span.start - right.span.start);
}

function listSites(file: FileView, thing: NamedThing): readonly PlacedSite[] {
  const { path, scope, document } = file;
  const found: PlacedSite[] = [];
  document.starts.forEach((start, index) => {
    for (const site of file.factsOf(index)?.sites ?? []) {
      if (!mayName(site, thing)) continue;
      const span = { start: start + site.start, end: start + site.end };
      found.push({ path, site, name: qualify(site, scope), span });
    }
  });
  return found;
}

/** Told from little, since most sites name something else. */
function mayName({ kind, id, role }: IdSite, thing: NamedThing): boolean {
  if (thing.kind === 'library' && kind === 'response') return role !== 'definition' && id.startsWith(`${thing.name}/`);
  return kind === thing.kind && thing.name.endsWith(id);
}
