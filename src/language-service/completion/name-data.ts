import { isRecord } from '../../protocol/is-record.ts';
import type { NamedThing } from '../navigation/named-thing.ts';

/** What an item remembers of the thing that it names: where it was offered, and what it is. */
export interface NameData extends NamedThing {
  readonly path: string;
}

/** Whether an item remembers a name; the editor sends back what it was given. */
export function isNameData(data: unknown): data is NameData {
  if (!isRecord(data)) return false;
  return ['path', 'kind', 'name'].every((key) => typeof data[key] === 'string');
}
