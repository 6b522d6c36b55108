import type { CallHierarchyIncomingCall, CallHierarchyItem } from 'vscode-languageserver-types';
import { toPath } from '../../document-path.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { findPlace } from '../find-place.ts';
import { groupLinks } from './group-links.ts';
import { listLinks } from './list-links.ts';

/** Who leads to a step, or runs a script. */
export function getIncomingCalls(files: ShownFiles, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const path = toPath(item.uri);
  const place = findPlace(files, path, item.selectionRange.start);
  if (place === undefined) return [];
  const { view } = files.engine;
  const all = [...view.listFiles(path)].flatMap((each) => {
    const file = view.getFile(each);
    const mayLead = file !== undefined && (place.kind === 'script' || place.name.startsWith(`${file.scope}#`));
    return mayLead ? listLinks(file) : [];
  });
  const links = all.filter(({ to }) => to.kind === place.kind && to.name === place.name);
  return groupLinks(files, path, links, 'from').map((group) => ({ from: group.item, fromRanges: group.ranges }));
}
