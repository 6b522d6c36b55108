import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { isRecord } from '../../protocol/is-record.ts';
import type { ExplorerItem } from '../../protocol/explorer.ts';
import { capItems } from './cap-items.ts';
import type { PlaceOf } from './create-place-of.ts';

/** The names of the export targets of the project of a path. */
export function listTargetNames(view: WorkspaceView, path: string): readonly string[] {
  const targets = view.getProject(path)?.data['targets'];
  return isRecord(targets) && !Array.isArray(targets) ? Object.keys(targets) : [];
}

/** The export targets of the project of a path; each opens its settings. */
export function listTargets(view: WorkspaceView, path: string, folder: string, placeOf: PlaceOf): ExplorerItem[] {
  const targets = view.getProject(path)?.data['targets'];
  const parent = [folder, 'target'];
  return capItems(listTargetNames(view, path), parent, (name): ExplorerItem => {
    const data: unknown = isRecord(targets) ? targets[name] : undefined;
    const platform = isRecord(data) && typeof data['platform'] === 'string' ? data['platform'] : '';
    const place = findPlace(view, path, name, placeOf);
    return {
      path: [...parent, name],
      kind: 'target',
      label: name,
      detail: platform,
      about: platform === '' ? 'An export target.' : `Exports to ${platform}.`,
      spoken: platform === '' ? `Target ${name}` : `Target ${name}, ${platform}`,
      hasItems: false,
      ...(place === undefined ? {} : { place }),
    };
  });
}

function findPlace(view: WorkspaceView, path: string, name: string, placeOf: PlaceOf): ExplorerItem['place'] {
  const [site] = view.findDefinitions(path, 'platform-target', name);
  const file = site === undefined ? undefined : view.getFile(site.path);
  if (site === undefined || file === undefined) return undefined;
  const index = file.document.starts.findLastIndex((start) => start <= site.span.start);
  return placeOf(file, index, site.span.start - (file.document.starts[index] ?? 0));
}
