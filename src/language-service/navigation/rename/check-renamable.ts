import type { IdKind } from '../../../core/schema/id-kind.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { listDefinitions } from '../list-definitions.ts';
import { getOwnName, type NamedThing } from '../named-thing.ts';
import { sayPlace } from '../say-place.ts';
import { sayThing } from '../say-thing.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Why a thing cannot have another name, whichever; nothing where it can. */
export function checkRenamable(files: ShownFiles, path: string, thing: NamedThing): Refusal | undefined {
  const { engine } = files;
  const fixed = FIXED[thing.kind] ?? (isOfOthers(thing) ? HANDED_BACK : undefined);
  if (fixed !== undefined) return refuse(fixed);
  const definitions = listDefinitions(engine.view, path, thing);
  if (definitions.length === 0) {
    return refuse(
      `Nothing gives the ${sayThing(thing)}, so there is nothing to rename. Correct the name where it stands.`,
    );
  }
  if (definitions.length === 1 || thing.kind === 'library') return undefined;
  const places = definitions.map((definition) => sayPlace(engine, definition)).join(', and ');
  return refuse(`The ${sayThing(thing)} is given more than once: ${places}. Make the names different by hand first.`);
}

const FIXED: Partial<Record<IdKind, string>> = {
  channel: 'Channels have the same names in every project, so they keep them.',
  locale: 'A language is named by its code, so it keeps its name.',
  rule: 'Rules keep their names: settings and exceptions in many places rely on them.',
};

/** Whether scripts that run this one read the name by itself. */
function isOfOthers(thing: NamedThing): boolean {
  return thing.kind === 'outcome' && HANDED_BACK_NAMES.has(getOwnName(thing));
}

/** The outcomes by which a script tells another one how it went. */
export const HANDED_BACK_NAMES: ReadonlySet<string> = new Set(['passed', 'failed']);

const HANDED_BACK = 'A script that others run ends as `passed` or `failed`, so these two outcomes keep their names.';
