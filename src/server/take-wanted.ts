import type { Engine } from '../core/engine/engine.ts';
import type { FileSource } from './file-source.ts';
import type { PackageFiles } from './package-files.ts';

/** Where the engine and what its projects ask for come from. */
export interface WantedPorts {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly packageFiles: PackageFiles;
}

/** Brings the engine the dictionaries and styles that it asked for; gives the paths of the files whose problems may be different. */
export async function takeWanted({ engine, files, packageFiles }: WantedPorts): Promise<ReadonlySet<string>> {
  const affected = new Set<string>();
  for (const wanted of engine.takeWanted()) {
    if (wanted.kind === 'dictionary') {
      const bytes = await packageFiles.readDictionary(wanted.name);
      if (bytes !== undefined) for (const path of engine.setDictionary(wanted.name, bytes)) affected.add(path);
    } else {
      const style = await readStyle(files, wanted.folder);
      for (const path of engine.setStyle(wanted.folder, style)) affected.add(path);
    }
  }
  return affected;
}

/** The rules of a folder of Vale styles, texts by path; what is no text, or too large for a rule, is left out. */
async function readStyle(files: FileSource, folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const path of files.listStyle(folder)) {
    if (texts.size >= MOST_FILES) break;
    const content = await files.read(path);
    if (content.kind === 'text' && content.text.length <= LARGEST_RULE) texts.set(path, content.text);
  }
  return texts;
}

/** More than the largest styles have. */
const MOST_FILES = 2_000;
const LARGEST_RULE = 1_000_000;
