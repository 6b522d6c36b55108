import { isOurs } from '../language-service/file-role.ts';
import { isIgnoredFolder } from './ignored-folder.ts';
import { matchGlob } from '../core/base/match-glob.ts';

/** Which files are the server's affair. */
export interface Scope {
  /** Whether a file that an editor shows is checked: one of ours that the settings do not exclude. */
  isChecked(path: string): boolean;
  /** Whether a file on the disk is checked: as above, and in a folder of the workspace that is not passed over. */
  isListed(path: string): boolean;
}

/** The scope of a workspace with these folders (paths) and these excluding patterns. */
export function createScope(folders: readonly string[], exclude: readonly string[]): Scope {
  const roots = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));

  function getInnerPath(path: string): string | undefined {
    const root = roots.find((each) => path.startsWith(each));
    return root === undefined ? undefined : path.slice(root.length);
  }

  function isChecked(path: string): boolean {
    const innerPath = getInnerPath(path) ?? path;
    return isOurs(path) && !exclude.some((pattern) => matchGlob(pattern, innerPath));
  }

  function isListed(path: string): boolean {
    const innerPath = getInnerPath(path);
    return innerPath !== undefined && !innerPath.split('/').slice(0, -1).some(isIgnoredFolder) && isChecked(path);
  }

  return { isChecked, isListed };
}
