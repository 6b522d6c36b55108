import { getFileType } from '../core/schema/kinds.ts';

/** Whether a file is one of ours, by its name. */
export function isOurs(path: string): boolean {
  return getFileType(path) !== undefined;
}

/** Whether a file is a project, which says what holds for all documents beside and below it. */
export function isProject(path: string): boolean {
  return getFileType(path)?.kind === 'project';
}
