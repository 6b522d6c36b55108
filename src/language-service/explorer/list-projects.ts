import type { WorkspaceView } from '../../core/engine/workspace-view.ts';

/** The folders of all projects that files belong to, in order; `''` last where some files belong to none. */
export function listProjects(view: WorkspaceView, paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) folders.add(view.getProject(path)?.folder ?? '');
  return [...folders].sort((one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other));
}

/** The files of a project by its folder, sorted by their paths; those of no project where the folder is empty. */
export function listProjectFiles(view: WorkspaceView, paths: Iterable<string>, folder: string): readonly string[] {
  const own = folder === '' ? paths : view.listFiles(`${folder}/chatwright.yaml`);
  const found = [...own].filter((path) => (view.getProject(path)?.folder ?? '') === folder);
  return found.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}
