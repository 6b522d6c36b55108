import type { PackSet } from '../../etiquette/packs/pack-set.ts';
import { resolveInside } from '../../base/resolve-inside.ts';

/** Where the rule packs and the styles of a project are found, by absolute path; undefined for what is not known. */
export interface PackSources {
  findPack(path: string): PackSet | undefined;
  findStyle(folder: string): PackSet | undefined;
}

/** The sets that packs and styles bring, by the name that a project has for them. */
export type PackSets = ReadonlyMap<string, PackSet>;

/** What the name of a set stands for: one of ours, a rule pack, a folder of Vale styles, or nothing inside of the project. */
export type SetPlace =
  { readonly kind: 'built-in' | 'outside' } | { readonly kind: 'pack' | 'style'; readonly path: string };

/** Where a set is, by the name that the project in a folder has for it. */
export function locateSet(folder: string, name: string): SetPlace {
  if (name.startsWith('chatwright:')) return { kind: 'built-in' };
  const isStyle = name.startsWith(VALE);
  const path = resolveInside(folder, isStyle ? name.slice(VALE.length) : name);
  return path === undefined ? { kind: 'outside' } : { kind: isStyle ? 'style' : 'pack', path };
}

const VALE = 'vale:';

/** The sets among some names that are known and not our own. */
export function findSets(folder: string, names: readonly string[], sources: PackSources): PackSets {
  const sets = new Map<string, PackSet>();
  for (const name of names) {
    const place = locateSet(folder, name);
    const set =
      place.kind === 'pack'
        ? sources.findPack(place.path)
        : place.kind === 'style'
          ? sources.findStyle(place.path)
          : undefined;
    if (set !== undefined) sets.set(name, set);
  }
  return sets;
}
