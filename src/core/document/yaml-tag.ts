import { readCoreValue } from './core-value.ts';
import type { ScalarNode } from './node.ts';

/** What a tag makes of a plain value; undefined where the tag is none of those of YAML 1.2, or does not fit the value. */
export function applyTag(tag: string, written: string): ScalarNode['value'] | undefined {
  const type = TYPES.get(tag);
  if (type === undefined || type === 'string') return type === undefined ? undefined : written;
  const value = readCoreValue(written);
  return type === (value === null ? 'null' : typeof value) ? value : undefined;
}

/** `!` keeps a value from being anything but text. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['!', 'string'],
  ['!!str', 'string'],
  ['!!int', 'number'],
  ['!!float', 'number'],
  ['!!bool', 'boolean'],
  ['!!null', 'null'],
]);
