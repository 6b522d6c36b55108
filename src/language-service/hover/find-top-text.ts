import type { WorkspaceView } from '../../core/engine/workspace-view.ts';
import type { NamedThing } from '../navigation/named-thing.ts';

/** A text at the top of the file that gives a name, such as the title of a script; nothing where it has none. */
export function findTopText(
  view: WorkspaceView,
  path: string,
  { kind, name }: NamedThing,
  key: string,
): string | undefined {
  const [site] = view.findDefinitions(path, kind, name);
  const file = site === undefined ? undefined : view.getFile(site.path);
  if (file === undefined) return undefined;
  for (const index of file.document.blocks.keys()) {
    const found = file.factsOf(index)?.texts.find((text) => text.key === key);
    if (found !== undefined) return found.text;
  }
  return undefined;
}
