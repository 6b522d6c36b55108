import type { FileState } from '../file-state.ts';
import type { ProjectLint } from './project-lint.ts';

/** Tells whether a rule may be named in a file: there is one, a pack has it that cannot run it, or it is of a pack that nobody knows. */
export function createIsKnownRule(
  { type, records }: FileState,
  { settings, sets }: ProjectLint,
): (rule: string) => boolean {
  const refused = new Set([...sets.values()].flatMap((set) => set.refused.map(({ id }) => id)));
  const packs = new Set([...settings.rules.keys(), ...refused].flatMap((rule) => getPack(rule) ?? []));
  const own = type.kind === 'etiquette' ? listOwn(records) : NONE;
  return (rule) => {
    if (settings.rules.has(rule) || refused.has(rule) || own.has(rule)) return true;
    const pack = getPack(rule);
    return pack !== undefined && !packs.has(pack);
  };
}

const NONE: ReadonlySet<string> = new Set();

/** A pack may call its own rules by their short names. */
function listOwn(records: FileState['records']): ReadonlySet<string> {
  const sites = records.flatMap((record) => record.sites);
  return new Set(sites.flatMap(({ kind, role, id }) => (kind === 'rule' && role === 'definition' ? [id] : [])));
}

function getPack(rule: string): string | undefined {
  const dot = rule.indexOf('.');
  return dot === -1 ? undefined : rule.slice(0, dot);
}
