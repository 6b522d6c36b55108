import type { Dictionary, VariableType } from '../condition/dictionary.ts';
import type { IdKind } from '../schema/id-kind.ts';
import { IdIndex } from '../workspace/id-index.ts';
import type { FileState } from './file-state.ts';

/** The documents below one `chatwright.yaml`, and what they name; `dictionary` is missing where there is no such file. */
export interface ProjectState {
  /** The folder, without a slash at its end; the empty project holds files that have no `chatwright.yaml`. */
  readonly folder: string | undefined;
  readonly index: IdIndex;
  readonly files: Set<FileState>;
  dictionary: Dictionary | undefined;
  /** What the dictionary was made from, to see whether it changed. */
  dictionaryKey: string;
}

/** A project without files. */
export function createProject(folder: string | undefined): ProjectState {
  return { folder, index: new IdIndex(), files: new Set(), dictionary: undefined, dictionaryKey: '' };
}

/** What a project file declares: the names that conditions may use, and the kinds of names that can be unknown. */
export interface Declarations {
  readonly dictionary: Dictionary;
  readonly key: string;
  readonly kinds: ReadonlySet<IdKind>;
}

/** Reads the declarations of a project file from what its blocks told. */
export function readDeclarations(file: FileState): Declarations {
  const names = new Map<IdKind, Set<string>>();
  const variables = new Map<string, VariableType>();
  for (const { sites, facts } of file.records) {
    for (const { kind, id, role } of sites) if (role === 'definition') getNames(names, kind).add(id);
    for (const { name, type } of facts.variables) variables.set(name, type);
  }
  for (const block of file.document.blocks) addSectionKind(names, block.before.section);
  const list = (kind: IdKind): Iterable<string> => names.get(kind) ?? [];
  const dictionary: Dictionary = {
    variable: (name) => variables.get(name),
    variables: () => variables.keys(),
    hours: () => list('hours'),
    channels: () => list('channel'),
    locales: () => list('locale'),
    brands: () => list('brand'),
  };
  const lists = (['hours', 'channel', 'locale', 'brand'] as const).map((kind) => [...list(kind)]);
  return { dictionary, key: JSON.stringify([[...variables], lists]), kinds: new Set(names.keys()) };
}

function getNames(names: Map<IdKind, Set<string>>, kind: IdKind): Set<string> {
  let known = names.get(kind);
  if (known === undefined) names.set(kind, (known = new Set()));
  return known;
}

/** A section that is there but declares nothing that can be read still makes its names checkable. */
function addSectionKind(names: Map<IdKind, Set<string>>, section: string | undefined): void {
  const kind = section === undefined ? undefined : SECTION_KINDS[section];
  if (kind !== undefined) getNames(names, kind);
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
