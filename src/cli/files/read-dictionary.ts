import { readFileSync } from 'node:fs';

/** The bytes of a dictionary of our package by a name such as `en-GB`; nothing where it was not built. */
export function readDictionary(name: string): Uint8Array | undefined {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    for (const place of PLACES) {
      const bytes = read(new URL(`${place}${name}.words`, folder));
      if (bytes !== undefined) return bytes;
    }
    if (new URL('../', folder).href === folder.href) return undefined;
  }
}

/** Where a package has them, and where a build leaves them for who runs the source. */
const PLACES = ['dist/dictionaries/', 'out/dictionaries/'];

function read(file: URL): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
