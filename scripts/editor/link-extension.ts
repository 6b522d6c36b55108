import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Links an extension's folder into the editor's data folder and gives the link's path, to be used in its place. The
 * editor takes every theme inside the folder of an extension under development for that extension's own and switches to
 * it; and the editor itself, with its themes, lies inside our project's folder.
 */
export function linkExtension(dataFolder: string, extensionFolder: string): string {
  const link = join(dataFolder, 'extension-under-development');
  rmSync(link, { force: true });
  symlinkSync(extensionFolder, link, 'dir');
  return link;
}
