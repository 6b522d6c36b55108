import { nearestName } from '../base/nearest.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { IdSite, UseCounter } from './facts.ts';
import { findTrouble, PROJECT_KINDS } from './find-trouble.ts';
import type { IdEntry, SiteOwner } from './id-entry.ts';
import { qualify, toLocalId } from './id-entry.ts';

/** Which names a project gives and uses, and which of them are unknown, doubled or unused; kept up to date block by block. */
export class IdIndex implements UseCounter {
  private readonly owners = new Set<SiteOwner>();
  private readonly kinds = new Map<IdKind, Map<string, IdEntry>>();
  private readonly troubled = new Map<string, Set<IdEntry>>();
  private readonly unknown = new Set<IdEntry>();
  private declared: ReadonlySet<IdKind> = new Set();
  private touched = new Set<string>();
  /** Unknown names whose users are not found out yet: that is done once for all of them, when somebody asks. */
  private readonly unlisted = new Set<IdEntry>();
  /** Names that lost a definition, so that what is said of the others may be different. */
  private readonly changed = new Set<IdEntry>();
  /** Kinds of which a name came or went: it may change what is suggested for the unknown ones. */
  private readonly changedKinds = new Set<IdKind>();

  /** Takes in the names of a block. */
  add(owner: SiteOwner): void {
    if (owner.sites.length === 0) return;
    this.owners.add(owner);
    for (const site of owner.sites) this.addSite(owner, site);
  }

  /** Forgets the names of a block. */
  remove(owner: SiteOwner): void {
    if (!this.owners.delete(owner)) return;
    for (const site of owner.sites) this.removeSite(owner, site);
  }

  /** Says which kinds of names the project itself declares: only of those can a name be unknown. */
  declare(kinds: ReadonlySet<IdKind>): void {
    const changed = [...PROJECT_KINDS].filter((kind) => kinds.has(kind) !== this.declared.has(kind));
    this.declared = kinds;
    for (const kind of changed) for (const entry of this.kinds.get(kind)?.values() ?? []) this.update(entry);
  }

  /** The paths of the files whose problems with names may be different since this was last asked. */
  takeTouched(): Set<string> {
    this.listUsers();
    for (const entry of this.changed) this.enterFiles(entry);
    this.changed.clear();
    for (const entry of this.unknown) if (this.changedKinds.has(entry.kind)) this.enterFiles(entry);
    this.changedKinds.clear();
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  /** The names of a file that are in trouble; those that got out of it, or left the file, are forgotten here. */
  troublesOf(path: string): Iterable<IdEntry> {
    this.listUsers();
    const entries = this.troubled.get(path);
    for (const entry of entries ?? []) if (!isIn(entry, path)) entries?.delete(entry);
    return entries ?? [];
  }

  /** Whether a name is given in the project; of a step nobody can tell without its script. */
  isGiven(kind: IdKind, id: string): boolean {
    return kind !== 'step' && (this.find(kind, id)?.definitions.length ?? 0) > 0;
  }

  /** Counts a use of a name by a block that is not kept. */
  addUse(kind: IdKind, id: string): void {
    const entry = this.getEntry(kind, id);
    entry.uses++;
    if (entry.uses === 1) this.update(entry);
  }

  /** The name of the same kind that was probably meant, as it is written where it is used. */
  findNear(entry: IdEntry): string | undefined {
    const scope = entry.kind === 'step' ? entry.id.slice(0, entry.id.lastIndexOf('#') + 1) : '';
    return nearestName(toLocalId(entry), this.listIds(entry.kind, scope));
  }

  /** What is known of a name, if it is given or used at all. */
  find(kind: IdKind, id: string): IdEntry | undefined {
    return this.kinds.get(kind)?.get(id);
  }

  /** The names of a kind that are given, each by the name it has in the whole project. */
  *listGiven(kind: IdKind): Iterable<string> {
    for (const entry of this.kinds.get(kind)?.values() ?? []) if (entry.definitions.length > 0) yield entry.id;
  }

  private *listIds(kind: IdKind, scope: string): Iterable<string> {
    for (const entry of this.kinds.get(kind)?.values() ?? []) {
      if (entry.definitions.length > 0 && entry.id.startsWith(scope)) yield toLocalId(entry);
    }
  }

  private addSite(owner: SiteOwner, site: IdSite): void {
    const entry = this.getEntry(site.kind, qualify(site, owner.scope));
    if (site.role === 'definition') {
      if (entry.trouble === 'duplicate' || entry.trouble === 'unused') this.touch(owner.path, entry);
      // A literal holds one place; an array that is pushed to would hold seventeen, for each of a hundred thousand names.
      if (entry.definitions.length === 0) entry.definitions = [owner];
      else entry.definitions.push(owner);
      this.changedKinds.add(site.kind);
      this.update(entry);
      if (entry.trouble === 'duplicate') this.touch(owner.path, entry);
      return;
    }
    entry.uses++;
    if (entry.uses === 1) {
      this.update(entry);
      this.unlisted.delete(entry);
    }
    if (entry.trouble === 'unknown') this.countUser(entry, owner, 1);
  }

  private removeSite(owner: SiteOwner, site: IdSite): void {
    const entry = this.getEntry(site.kind, qualify(site, owner.scope));
    if (site.role === 'definition') {
      entry.definitions.splice(entry.definitions.indexOf(owner), 1);
      this.touched.add(owner.path);
      this.changed.add(entry);
      this.changedKinds.add(site.kind);
      this.update(entry);
    } else {
      entry.uses--;
      if (entry.trouble === 'unknown') this.countUser(entry, owner, -1);
      if (entry.uses === 0) this.update(entry);
    }
    if (entry.uses > 0 || entry.definitions.length > 0) return;
    this.kinds.get(site.kind)?.delete(entry.id);
    this.changed.delete(entry);
  }

  private getEntry(kind: IdKind, id: string): IdEntry {
    let entries = this.kinds.get(kind);
    if (entries === undefined) this.kinds.set(kind, (entries = new Map<string, IdEntry>()));
    let entry = entries.get(id);
    if (entry === undefined) {
      entry = { kind, id, definitions: NO_OWNERS, uses: 0, users: undefined, trouble: undefined };
      entries.set(id, entry);
    }
    return entry;
  }

  /** Finds out anew what is wrong with a name; all files that it concerned or concerns now are touched when that changes. */
  private update(entry: IdEntry): void {
    const trouble = findTrouble(entry, this.declared);
    if (trouble === entry.trouble) return;
    this.leaveFiles(entry);
    entry.trouble = trouble;
    entry.users = trouble === 'unknown' ? new Map() : undefined;
    for (const unknown of [this.unknown, this.unlisted]) {
      if (trouble === 'unknown') unknown.add(entry);
      else unknown.delete(entry);
    }
    this.enterFiles(entry);
  }

  private listUsers(): void {
    if (this.unlisted.size === 0) return;
    for (const entry of this.unlisted) entry.users = new Map();
    for (const owner of this.owners) {
      for (const site of owner.sites) {
        const entry = site.role === 'definition' ? undefined : this.find(site.kind, qualify(site, owner.scope));
        if (entry === undefined || !this.unlisted.has(entry)) continue;
        entry.users?.set(owner, (entry.users.get(owner) ?? 0) + 1);
      }
    }
    for (const entry of this.unlisted) this.enterFiles(entry);
    this.unlisted.clear();
  }

  private countUser(entry: IdEntry, owner: SiteOwner, by: 1 | -1): void {
    const count = (entry.users?.get(owner) ?? 0) + by;
    if (count > 0) entry.users?.set(owner, count);
    else entry.users?.delete(owner);
    this.touch(owner.path, entry);
  }

  private touch(path: string, entry: IdEntry): void {
    this.touched.add(path);
    let entries = this.troubled.get(path);
    if (entries === undefined) this.troubled.set(path, (entries = new Set()));
    entries.add(entry);
  }

  private enterFiles(entry: IdEntry): void {
    for (const owner of ownersOf(entry)) this.touch(owner.path, entry);
  }

  private leaveFiles(entry: IdEntry): void {
    for (const { path } of ownersOf(entry)) {
      this.touched.add(path);
      this.troubled.get(path)?.delete(entry);
    }
  }
}

const NO_OWNERS: SiteOwner[] = [];

function isIn(entry: IdEntry, path: string): boolean {
  for (const owner of ownersOf(entry)) if (owner.path === path) return true;
  return false;
}

function ownersOf(entry: IdEntry): Iterable<SiteOwner> {
  switch (entry.trouble) {
    case 'unknown':
      return entry.users?.keys() ?? [];
    case 'duplicate':
    case 'unused':
      return entry.definitions;
    default:
      return [];
  }
}
