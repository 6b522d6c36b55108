import { noProjectFacts, type ProjectFacts } from '../../etiquette/project-facts.ts';
import { readProjectFacts } from '../../etiquette/read-project-facts.ts';
import type { Rule } from '../../etiquette/rule.ts';
import { rules } from '../../etiquette/rules/index.ts';
import type { Settings } from '../../etiquette/settings/create-settings.ts';
import { createSettings } from '../../etiquette/settings/create-settings.ts';
import type { EtiquetteData } from '../../etiquette/settings/etiquette-data.ts';
import { readEtiquetteData } from '../../etiquette/settings/etiquette-data.ts';

/** How the texts of a project are linted; made anew when its file or its rule packs change what rules ask for. */
export interface ProjectLint {
  readonly facts: ProjectFacts;
  readonly settings: Settings;
  readonly data: EtiquetteData;
  /** The sets that rule packs bring. */
  readonly sets: ReadonlySet<string>;
  /** The folder of the project, which the paths in its settings count from; empty where there is none. */
  readonly folder: string;
  /** What it was made from, to see whether it changed. */
  readonly key: string;
}

/** The rules that packs bring, by the set that names them. */
export type PackRules = ReadonlyMap<string, readonly Rule[]>;

/** Reads how a project is linted from the plain data of its file. */
export function createProjectLint(
  folder: string,
  project: Readonly<Record<string, unknown>>,
  packs: PackRules,
  today: string | undefined,
): ProjectLint {
  const data = readEtiquetteData(project['etiquette']);
  const facts = readProjectFacts(project, today);
  const settings = createSettings(data, rules, packs);
  return { facts, settings, data, sets: new Set(packs.keys()), folder, key: writeKey(data, facts, packs) };
}

/** How texts are linted that belong to no project. */
export function createHomelessLint(today: string | undefined): ProjectLint {
  const lint = createProjectLint('', {}, new Map(), today);
  return { ...lint, facts: { ...noProjectFacts, today }, key: '' };
}

function writeKey(data: EtiquetteData, facts: ProjectFacts, packs: PackRules): string {
  const lists = { ...facts, variables: [...facts.variables], facts: [...facts.facts] };
  const names = [...packs].map(([set, own]) => [set, own.map(({ id }) => id)]);
  return JSON.stringify([data, lists, names]);
}
