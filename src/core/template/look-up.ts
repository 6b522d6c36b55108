import type { Path } from './template-tree.ts';

/** What names are looked up in: the root, or one entry of a list with its place there and what is around the list. */
export interface Scope {
  readonly context: unknown;
  readonly outer: Scope | undefined;
  readonly entry: Entry | undefined;
}

/** The place of an entry in its list, counted from 0. */
export interface Entry {
  readonly index: number;
  readonly last: boolean;
}

/** The value of a path; only what the data itself holds, never what JavaScript adds to it. */
export function lookUp({ data, up, parts }: Path, scope: Scope): unknown {
  if (data) return up === 0 && parts.length === 1 ? lookUpEntry(parts[0]?.name, scope.entry) : undefined;
  let around: Scope | undefined = scope;
  for (let steps = up; steps > 0; steps -= 1) around = around?.outer;
  let value = around?.context;
  for (const { name } of parts) value = getOwn(value, name);
  return value;
}

function getOwn(value: unknown, name: string): unknown {
  if (value === null || value === undefined || !Object.hasOwn(value, name)) return undefined;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  return typeof own === 'function' ? undefined : own;
}

function lookUpEntry(name: string | undefined, entry: Entry | undefined): unknown {
  if (entry === undefined) return undefined;
  if (name === 'index') return entry.index;
  if (name === 'first') return entry.index === 0;
  return name === 'last' ? entry.last : undefined;
}
