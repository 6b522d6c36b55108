import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDictionaryName, isPageName } from '../protocol/package-files.ts';
import type { PackageFiles } from './package-files.ts';

/** The files of our package on the disk: it is the folder that holds `program`, the file that runs, or one further up. */
export function createNodePackageFiles(program: string): PackageFiles {
  const root = findPackage(dirname(program));
  return {
    readDictionary: async (name) =>
      isDictionaryName(name) ? readFirst(DICTIONARIES.map((folder) => join(root, folder, `${name}.words`))) : undefined,
    readRulePage: async (rule) => {
      const bytes = isPageName(rule) ? await read(join(root, 'docs', 'rules', `${rule}.md`)) : undefined;
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
  };
}

function findPackage(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, 'package.json')) ? folder : findPackage(parent);
}

/** Where the package has them, and where a build leaves them for who runs the source. */
const DICTIONARIES = ['dist/dictionaries', 'out/dictionaries'];

async function readFirst(paths: readonly string[]): Promise<Uint8Array | undefined> {
  for (const path of paths) {
    const bytes = await read(path);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
