import type { Dictionary, VariableType } from '../condition/dictionary.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { FileState } from './file-state.ts';

/** What a project file declares, as plain data: its names by kind, in the order of the file, and the types of its variables. */
export interface Declarations {
  readonly names: readonly (readonly [IdKind, readonly string[]])[];
  readonly variables: readonly (readonly [string, VariableType])[];
}

/** Reads the declarations of a project file from what its blocks told; a kind whose section is there but empty has no names. */
export function readDeclarations(file: FileState): Declarations {
  const names = new Map<IdKind, Set<string>>();
  const variables = new Map<string, VariableType>();
  for (const { sites, facts } of file.records) {
    for (const { kind, id, role } of sites) if (role === 'definition') getNames(names, kind).add(id);
    for (const { name, type } of facts.variables) variables.set(name, type);
  }
  for (const block of file.document.blocks) {
    const kind = SECTION_KINDS[block.before.section ?? ''];
    if (kind !== undefined) getNames(names, kind);
  }
  return { names: [...names].map(([kind, ids]) => [kind, [...ids]] as const), variables: [...variables] };
}

/** The kinds of names that can be unknown in a project, since it declares them. */
export function listKinds({ names }: Declarations): ReadonlySet<IdKind> {
  return new Set(names.map(([kind]) => kind));
}

/** What conditions may name, by the declarations of their project. */
export function createDictionary(declarations: Declarations): Dictionary {
  const names = new Map(declarations.names);
  const variables = new Map(declarations.variables);
  const list = (kind: IdKind): Iterable<string> => names.get(kind) ?? [];
  return {
    variable: (name) => variables.get(name),
    variables: () => variables.keys(),
    hours: () => list('hours'),
    channels: () => list('channel'),
    locales: () => list('locale'),
    brands: () => list('brand'),
  };
}

function getNames(names: Map<IdKind, Set<string>>, kind: IdKind): Set<string> {
  let known = names.get(kind);
  if (known === undefined) names.set(kind, (known = new Set()));
  return known;
}

const SECTION_KINDS: Readonly<Record<string, IdKind>> = {
  brands: 'brand',
  customers: 'customer',
  facts: 'fact',
  hours: 'hours',
  intents: 'intent',
  queues: 'queue',
  tags: 'tag',
  variables: 'variable',
};
