import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Lists of sentences by name, from a file in `parts/`; asking for a list that is not there is an error. */
export function readParts(group: string): (name: string) => readonly string[] {
  const text = readFileSync(join(import.meta.dirname, 'parts', `${group}.yaml`), 'utf8');
  const lists = parse(text) as Record<string, readonly string[]>;
  return (name) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`${group}.yaml has no list called ${name}.`);
    return list;
  };
}
