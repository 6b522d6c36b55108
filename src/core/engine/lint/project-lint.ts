import { createTypoRule } from '../../etiquette/create-typo-rule.ts';
import { noProjectFacts, type ProjectFacts } from '../../etiquette/project-facts.ts';
import { readProjectFacts } from '../../etiquette/read-project-facts.ts';
import { rules } from '../../etiquette/rules/index.ts';
import { typo } from '../../etiquette/rules/typo.ts';
import type { Settings } from '../../etiquette/settings/create-settings.ts';
import { createSettings } from '../../etiquette/settings/create-settings.ts';
import type { EtiquetteData } from '../../etiquette/settings/etiquette-data.ts';
import { readEtiquetteData } from '../../etiquette/settings/etiquette-data.ts';
import type { ReadStarts } from '../../prose/create-start-reader.ts';
import type { ReviewRecord } from '../../review/review-record.ts';
import { createFindSpeller, type DictionarySource } from './create-find-speller.ts';
import type { PackSets, PackSources } from './pack-sources.ts';
import { findSets } from './pack-sources.ts';

/** How the texts of a project are linted; made anew when its file or its rule packs change what rules ask for. */
export interface ProjectLint {
  readonly facts: ProjectFacts;
  readonly settings: Settings;
  readonly data: EtiquetteData;
  /** The sets that rule packs and styles bring. */
  readonly sets: PackSets;
  /** What was approved, where the project has exceptions that hang on it. */
  readonly reviews: ReviewRecord | undefined;
  /** The folder of the project, which the paths in its settings count from; empty where there is none. */
  readonly folder: string;
  /** What it was made from, to see whether it changed. */
  readonly key: string;
}

/** What the linting of a project needs besides the file of the project; without `today`, such as `2026-11-22`, nothing grows stale. */
export interface LintSources extends PackSources, DictionarySource {
  readonly today: string | undefined;
  readonly reviews: ReviewRecord | undefined;
  readonly readStarts: ReadStarts;
}

/** Reads how a project is linted from the plain data of its file. */
export function createProjectLint(
  folder: string,
  project: Readonly<Record<string, unknown>>,
  sources: LintSources,
): ProjectLint {
  const data = readEtiquetteData(project['etiquette']);
  const facts = readProjectFacts(project, sources.today);
  const joined = joinRules(folder, data, facts, sources);
  const reviews = data.overrides.some(({ review }) => review !== undefined) ? sources.reviews : undefined;
  return { ...joined, data, facts, reviews, folder, key: writeKey(data, facts, joined.sets, sources, reviews) };
}

/** How texts are linted that belong to no project. */
export function createHomelessLint(sources: LintSources): ProjectLint {
  const data = readEtiquetteData(undefined);
  const facts = { ...noProjectFacts, today: sources.today };
  return {
    ...joinRules('', data, facts, sources),
    data,
    facts,
    reviews: undefined,
    folder: '',
    key: sources.listDictionaries().join(),
  };
}

function joinRules(
  folder: string,
  data: EtiquetteData,
  facts: ProjectFacts,
  sources: LintSources,
): Pick<ProjectLint, 'sets' | 'settings'> {
  const sets = findSets(folder, data.extends ?? [], sources);
  const own = createTypoRule(createFindSpeller(facts, sources));
  const builtIn = rules.map((rule) => (rule === typo ? own : rule));
  const packs = new Map([...sets].map(([name, set]) => [name, set.rules]));
  return { sets, settings: createSettings(data, builtIn, packs, sources.readStarts) };
}

function writeKey(
  data: EtiquetteData,
  facts: ProjectFacts,
  sets: PackSets,
  sources: LintSources,
  reviews: ReviewRecord | undefined,
): string {
  const lists = { ...facts, variables: [...facts.variables], facts: [...facts.facts] };
  const marks = [...sets].map(([name, { mark }]) => [name, mark]);
  const states = [...(reviews?.approved ?? []), ...(reviews?.changes ?? [])];
  return JSON.stringify([data, lists, marks, sources.listDictionaries(), states]);
}
