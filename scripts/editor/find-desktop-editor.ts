import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

const programs = ['code', 'Code.exe', 'Visual Studio Code.app/Contents/MacOS/Electron'];

/** The desktop VS Code to test in: the one that CHATWRIGHT_VSCODE names, or one in the test cache; undefined when there is none. */
export function findDesktopEditor(): string | undefined {
  const named = process.env['CHATWRIGHT_VSCODE'];
  if (named !== undefined && named !== '') return named;
  const cache = join(projectFolder, '.vscode-test');
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('vscode-'))
    .sort()
    .reverse()
    .flatMap((folder) => programs.map((program) => join(cache, folder, program)))
    .find((path) => existsSync(path));
}
