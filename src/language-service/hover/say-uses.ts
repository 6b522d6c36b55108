import type { PlacedSite } from '../../core/engine/workspace-view.ts';
import { qualify } from '../../core/workspace/id-entry.ts';
import type { NamedThing } from '../navigation/named-thing.ts';
import type { ShownFiles } from '../shown-files.ts';
import { linkPlace } from './link-place.ts';

/** How often a name is used in the project of a path, with links to the first places, as Markdown. */
export function sayUses(files: ShownFiles, path: string, thing: NamedThing): string {
  const count = files.engine.view.countUses(path, thing.kind, thing.name);
  if (count === 0) return 'Not used yet.';
  const places = listFirstUses(files, path, thing, Math.min(count, mostLinked)).map((site) =>
    linkPlace(files, path, site.path, site.span.start),
  );
  const more = count > places.length ? ' …' : '';
  return `Used ${count === 1 ? 'once' : `${String(count)} times`}: ${places.join(' · ')}${more}`;
}

const mostLinked = 3;

/** Ends with the first few, since of a name that is used everywhere nobody wants to see all places. */
function listFirstUses(
  { engine: { view } }: ShownFiles,
  path: string,
  { kind, name }: NamedThing,
  most: number,
): PlacedSite[] {
  const found: PlacedSite[] = [];
  for (const each of view.listFiles(path)) {
    const file = view.getFile(each);
    if (file === undefined) continue;
    for (const [index, start] of file.document.starts.entries()) {
      for (const site of file.factsOf(index)?.sites ?? []) {
        if (site.kind !== kind || site.role === 'definition' || !name.endsWith(site.id)) continue;
        if (qualify(site, file.scope) !== name) continue;
        found.push({ path: each, site, name, span: { start: start + site.start, end: start + site.end } });
        if (found.length === most) return found;
      }
    }
  }
  return found;
}
