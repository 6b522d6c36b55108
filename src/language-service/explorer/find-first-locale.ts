import type { WorkspaceView } from '../../core/engine/workspace-view.ts';

/** The language of files of a project that do not say theirs; nothing where the project says none. */
export function findFirstLocale(view: WorkspaceView, path: string): string | undefined {
  const locales = view.getProject(path)?.data['locales'];
  const first: unknown = Array.isArray(locales) ? locales[0] : locales;
  return typeof first === 'string' ? first : undefined;
}
