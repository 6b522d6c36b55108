import type { MapEntry, Node } from '../../core/document/node.ts';
import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { NamedThing } from '../navigation/named-thing.ts';
import { findValueAt } from '../find-value-at.ts';

/** The entry that gives a name: a canned response, a step, a variable; spans count from the start of its block. */
export interface Defined {
  readonly file: FileView;
  readonly block: string;
  readonly blockStart: number;
  /** What the entry says; its key, if it has one, is in `entry`. */
  readonly node: Node;
  readonly entry: MapEntry | undefined;
}

/** Where a name is given, the first place where there are several; nothing where it is given nowhere. */
export function findDefined(view: WorkspaceView, path: string, { kind, name }: NamedThing): Defined | undefined {
  const [site] = view.findDefinitions(path, kind, name);
  const file = site === undefined ? undefined : view.getFile(site.path);
  if (site === undefined || file === undefined) return undefined;
  const found = findValueAt(file, view.shapes, site.span.start);
  if (found === undefined) return undefined;
  const { block, blockStart, entry, role } = found;
  if (role === 'key' && entry !== undefined) return { file, block, blockStart, node: entry.value, entry };
  const node = found.around.at(-1);
  return node === undefined ? undefined : { file, block, blockStart, node, entry: undefined };
}
