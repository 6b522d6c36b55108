import type { WorkspaceView } from '../../../core/engine/workspace-view.ts';

/** The variables of a project inside of which a renamed one would lie, or that would lie inside of it: `order` and `order.id`. */
export function listVariableClashes(
  view: WorkspaceView,
  path: string,
  old: string,
  renamed: string,
): readonly string[] {
  return [...view.listNames(path, 'variable')].filter(
    (name) => name !== old && (name.startsWith(`${renamed}.`) || renamed.startsWith(`${name}.`)),
  );
}
