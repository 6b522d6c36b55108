import type { PackSet } from '../etiquette/packs/pack-set.ts';
import { toStyleSet } from '../etiquette/packs/pack-set.ts';
import { readValeFolder } from '../etiquette/packs/read-vale-folder.ts';
import type { Dictionary } from '../prose/spelling/create-dictionary.ts';
import { createDictionary } from '../prose/spelling/create-dictionary.ts';
import type { EngineOptions } from './engine-options.ts';

/** Something that projects ask for and that is no document of theirs: a folder of Vale styles by its absolute path, or a dictionary by a name such as `en-GB`. */
export type Wanted =
  { readonly kind: 'style'; readonly folder: string } | { readonly kind: 'dictionary'; readonly name: string };

/** The styles and dictionaries that came from outside, and what is still wanted. */
export interface Supplies {
  findStyle(folder: string): PackSet | undefined;
  findDictionary(name: string): Dictionary | undefined;
  listDictionaries(): readonly string[];
  setStyle(folder: string, files: ReadonlyMap<string, string>): void;
  setDictionary(name: string, bytes: Uint8Array): void;
  takeWanted(): readonly Wanted[];
}

/** Creates supplies of which nothing came yet; what the options can read at once is never wanted. */
export function createSupplies({ readStyle, readDictionary }: EngineOptions): Supplies {
  const styles = new Map<string, PackSet | undefined>();
  const dictionaries = new Map<string, Dictionary | undefined>();
  let wanted: Wanted[] = [];

  function setStyle(folder: string, files: ReadonlyMap<string, string>): void {
    styles.set(folder, toStyleSet(readValeFolder(files), files));
  }

  function setDictionary(name: string, bytes: Uint8Array): void {
    dictionaries.set(name, createDictionary(bytes));
  }

  return {
    setStyle,
    setDictionary,
    findStyle(folder) {
      if (styles.has(folder)) return styles.get(folder);
      styles.set(folder, undefined);
      const files = readStyle?.(folder);
      if (files !== undefined) setStyle(folder, files);
      else wanted.push({ kind: 'style', folder });
      return styles.get(folder);
    },
    findDictionary(name) {
      if (dictionaries.has(name)) return dictionaries.get(name);
      dictionaries.set(name, undefined);
      const bytes = readDictionary?.(name);
      if (bytes !== undefined) setDictionary(name, bytes);
      else wanted.push({ kind: 'dictionary', name });
      return dictionaries.get(name);
    },
    listDictionaries: () => [...dictionaries].flatMap(([name, known]) => (known === undefined ? [] : [name])).sort(),
    takeWanted() {
      const taken = wanted;
      wanted = [];
      return taken;
    },
  };
}
