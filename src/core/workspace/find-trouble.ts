import type { IdKind } from '../schema/id-kind.ts';
import type { IdEntry, IdTrouble } from './id-entry.ts';

/** What is wrong with a name, if anything, in a project that declares names of some kinds. */
export function findTrouble(entry: IdEntry, declared: ReadonlySet<IdKind>): IdTrouble | undefined {
  const { kind, uses, definitions } = entry;
  if (definitions.length > 1) return MAY_REPEAT.has(kind) ? undefined : 'duplicate';
  if (definitions.length === 1) return uses === 0 && REPORTED_UNUSED.has(kind) ? 'unused' : undefined;
  if (uses === 0 || NEVER_UNKNOWN.has(kind) || isBuiltIn(entry)) return undefined;
  return PROJECT_KINDS.has(kind) && !declared.has(kind) ? undefined : 'unknown';
}

/** The kinds of names that `chatwright.yaml` declares; the others are given by documents of their own. */
export const PROJECT_KINDS: ReadonlySet<IdKind> = new Set<IdKind>([
  'brand',
  'channel',
  'customer',
  'fact',
  'hours',
  'intent',
  'locale',
  'outcome',
  'platform-target',
  'queue',
  'tag',
  'variable',
]);

const REPORTED_UNUSED: ReadonlySet<IdKind> = new Set<IdKind>([
  'customer',
  'fact',
  'intent',
  'outcome',
  'queue',
  'tag',
  'variable',
]);
/** A rule may be settled by several packs, and its name is checked with the rules themselves. */
const NEVER_UNKNOWN: ReadonlySet<IdKind> = new Set<IdKind>(['rule']);
/** A library may be written in several files. */
const MAY_REPEAT: ReadonlySet<IdKind> = new Set<IdKind>(['rule', 'channel', 'locale', 'library']);

/** A script that others run ends as `passed` or `failed`. */
function isBuiltIn(entry: IdEntry): boolean {
  return entry.kind === 'outcome' && (entry.id === 'passed' || entry.id === 'failed');
}
