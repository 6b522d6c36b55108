import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import { findTextAt } from '../find-text-at.ts';
import type { ScalarPlace } from '../read-scalar-text.ts';

/** The language of the text that a scalar of a file holds; nothing where neither the text nor its file names one. */
export function findScalarLocale(
  view: WorkspaceView,
  path: string,
  { node, blockStart }: ScalarPlace,
): string | undefined {
  const file = view.getFile(path);
  if (file === undefined) return undefined;
  return findTextAt(file, view.shapes, blockStart + node.start)?.locale ?? file.header.locale;
}
