import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFileNames } from './file-names.ts';

/** Finds the folder of the nearest project file upwards, starting in a folder itself; remembers what it has looked up. */
export function createProjectFinder(): (folder: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();

  function find(folder: string): Promise<string | undefined> {
    let found = known.get(folder);
    if (found === undefined) {
      found = lookUp(folder);
      known.set(folder, found);
    }
    return found;
  }

  async function lookUp(folder: string): Promise<string | undefined> {
    if (await holdsProject(folder)) return folder;
    const above = dirname(folder);
    return above === folder ? undefined : find(above);
  }

  return find;
}

async function holdsProject(folder: string): Promise<boolean> {
  for (const name of projectFileNames) if (await isFile(join(folder, name))) return true;
  return false;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
