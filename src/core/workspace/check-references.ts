import { changeTo } from '../base/change-to.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import { idNouns } from '../schema/id-nouns.ts';
import { getFileType } from '../schema/kinds.ts';
import type { IdSite } from './facts.ts';
import type { IdEntry, SiteOwner } from './id-entry.ts';
import { qualify, toLocalId } from './id-entry.ts';
import type { IdIndex } from './id-index.ts';

/** The problems of a file with names that are unknown, doubled or unused, by the block that each stands in; spans relative to it. */
export function checkReferences(index: IdIndex, path: string): Map<SiteOwner, Problem[]> {
  const entries = sortEntries(index.troublesOf(path));
  const words = new Map(entries.map((entry) => [entry, new EntryWords(entry)]));
  suggest(index, entries, words);
  const problems = new Map<SiteOwner, Problem[]>();
  for (const owner of listOwners(entries, path)) {
    const own = owner.sites.flatMap((site) => toProblem(words, owner, site, index));
    if (own.length > 0) problems.set(owner, own);
  }
  return problems;
}

/** What is said of a name wherever it stands in the file. */
class EntryWords {
  near: string | undefined;
  private readonly entry: IdEntry;
  private paths: readonly string[] | undefined;

  constructor(entry: IdEntry) {
    this.entry = entry;
  }

  /** Where a name that `path` gives is given as well. */
  sayOther(path: string): string {
    this.paths ??= [...new Set(this.entry.definitions.map((owner) => owner.path))].sort();
    const other = this.paths.find((one) => one !== path);
    return other === undefined ? 'elsewhere in this file' : `in \`${other.slice(other.lastIndexOf('/') + 1)}\``;
  }
}

/** Looking for a near name costs time for each unknown one; nobody reads hundreds. */
const MOST_SUGGESTIONS = 100;

function suggest(index: IdIndex, entries: readonly IdEntry[], words: ReadonlyMap<IdEntry, EntryWords>): void {
  const unknown = entries.filter((entry) => entry.trouble === 'unknown').slice(0, MOST_SUGGESTIONS);
  for (const entry of unknown) {
    const own = words.get(entry);
    if (own !== undefined) own.near = index.findNear(entry);
  }
}

/** Which names get a suggestion must not depend on the order in which files were read. */
function sortEntries(entries: Iterable<IdEntry>): IdEntry[] {
  return [...entries].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listOwners(entries: readonly IdEntry[], path: string): Set<SiteOwner> {
  const owners = new Set<SiteOwner>();
  for (const entry of entries) {
    const all = entry.trouble === 'unknown' ? (entry.users?.keys() ?? []) : entry.definitions;
    for (const owner of all) if (owner.path === path) owners.add(owner);
  }
  return owners;
}

function toProblem(
  words: ReadonlyMap<IdEntry, EntryWords>,
  owner: SiteOwner,
  site: IdSite,
  index: IdIndex,
): Problem | [] {
  const entry = index.find(site.kind, qualify(site, owner.scope));
  const own = entry === undefined ? undefined : words.get(entry);
  if (entry === undefined || own === undefined) return [];
  if (site.role !== (entry.trouble === 'unknown' ? 'use' : 'definition')) return [];
  const noun = idNouns[entry.kind];
  const id = toLocalId(entry);
  if (entry.trouble === 'duplicate')
    return createProblem('id-duplicate', site, { noun, id, other: own.sayOther(owner.path) });
  if (entry.trouble === 'unused') return createProblem('id-unused', site, { noun, id });
  const { near } = own;
  return createProblem('id-unknown', site, { noun, id, near, home: sayHome(entry, owner.path) }, changeTo(near, site));
}

function sayHome(entry: IdEntry, path: string): string {
  switch (entry.kind) {
    case 'step':
      if (getFileType(path)?.kind === 'chatscript') return 'in this script';
      return `in the script \`${entry.id.slice(0, entry.id.lastIndexOf('#'))}\``;
    case 'library':
    case 'response':
    case 'script':
    case 'scenario':
    case 'scorecard':
      return 'in this project';
    default:
      return 'in `chatwright.yaml`';
  }
}
