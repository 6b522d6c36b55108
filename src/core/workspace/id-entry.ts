import type { IdKind } from '../schema/id-kind.ts';
import type { IdSite } from './facts.ts';

/** A block with the names it gives and uses; `scope` is the library or script that its local names belong to. */
export interface SiteOwner {
  readonly path: string;
  readonly scope: string;
  readonly sites: readonly IdSite[];
}

/** What is wrong with a name in a project. */
export type IdTrouble = 'unknown' | 'duplicate' | 'unused';

/** One name of one kind in a project. Who uses it is counted; who they are is kept only while the name is unknown. */
export interface IdEntry {
  readonly kind: IdKind;
  readonly id: string;
  definitions: SiteOwner[];
  uses: number;
  users: Map<SiteOwner, number> | undefined;
  trouble: IdTrouble | undefined;
}

/** The name by which a site is known in its whole project: a response by its library, a step by its script. */
export function qualify(site: IdSite, scope: string): string {
  if (site.kind === 'step') return `${scope}#${site.id}`;
  if (site.kind === 'response' && site.role === 'definition') return `${scope}/${site.id}`;
  return site.id;
}

/** The name as people write it where it is used. */
export function toLocalId(entry: Pick<IdEntry, 'kind' | 'id'>): string {
  return entry.kind === 'step' ? entry.id.slice(entry.id.lastIndexOf('#') + 1) : entry.id;
}
