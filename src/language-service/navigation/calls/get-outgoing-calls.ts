import type { CallHierarchyItem, CallHierarchyOutgoingCall } from 'vscode-languageserver-types';
import { toPath } from '../../document-path.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { findPlace } from '../find-place.ts';
import { groupLinks } from './group-links.ts';
import { listLinks } from './list-links.ts';

/** Where a step leads, or where a script starts and what may happen in it at any time. */
export function getOutgoingCalls(files: ShownFiles, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const path = toPath(item.uri);
  const place = findPlace(files, path, item.selectionRange.start);
  const file = files.engine.view.getFile(path);
  if (place === undefined || file === undefined) return [];
  const links = listLinks(file).filter(({ from }) => from.kind === place.kind && from.name === place.name);
  return groupLinks(files, path, links, 'to').map((group) => ({ to: group.item, fromRanges: group.ranges }));
}
