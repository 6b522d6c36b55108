import type { FreshMap } from '../../core/edit/fresh-value.ts';
import { writeYamlItem } from '../../core/edit/write-fresh-yaml.ts';
import { writeValue } from '../../core/edit/write-value.ts';
import { toTitle } from './new-name.ts';

/** The text of a new library with one reply. */
export function writeLibrary(library: string, response: FreshMap): string {
  const head = `library: ${writeValue(library)}\ntitle: ${writeValue(toTitle(library))}\n`;
  return `${head}responses:\n  ${writeYamlItem(response, 2, '\n')}\n`;
}
