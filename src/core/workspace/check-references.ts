import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { IdEntry, SiteOwner } from './id-entry.ts';
import { qualify, toLocalId } from './id-entry.ts';
import type { IdIndex } from './id-index.ts';

/** The problems of a file with names that are unknown, doubled or unused, by the block that each stands in; spans relative to it. */
export function checkReferences(index: IdIndex, path: string): Map<SiteOwner, Problem[]> {
  const problems = new Map<SiteOwner, Problem[]>();
  let suggestions = 0;
  for (const entry of sortEntries(index.troublesOf(path))) {
    const isSuggested = entry.trouble === 'unknown' && suggestions++ < MOST_SUGGESTIONS;
    const near = isSuggested ? index.findNear(entry) : undefined;
    for (const owner of ownersIn(entry, path)) addProblems(entry, owner, near, problems);
  }
  return problems;
}

/** Looking for a near name costs time for each unknown one; nobody reads hundreds. */
const MOST_SUGGESTIONS = 100;

/** Which names get a suggestion must not depend on the order in which files were read. */
function sortEntries(entries: Iterable<IdEntry>): IdEntry[] {
  return [...entries].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ownersIn(entry: IdEntry, path: string): Set<SiteOwner> {
  const owners = entry.trouble === 'unknown' ? [...(entry.users?.keys() ?? [])] : entry.definitions;
  return new Set(owners.filter((owner) => owner.path === path));
}

function addProblems(entry: IdEntry, owner: SiteOwner, near: string | undefined, problems: Map<SiteOwner, Problem[]>): void {
  const wanted = entry.trouble === 'unknown' ? 'use' : 'definition';
  for (const site of owner.sites) {
    if (site.kind !== entry.kind || site.role !== wanted || qualify(site, owner.scope) !== entry.id) continue;
    const known = problems.get(owner);
    const problem = toProblem(entry, owner, site.span, near);
    if (known === undefined) problems.set(owner, [problem]);
    else known.push(problem);
  }
}

function toProblem(entry: IdEntry, owner: SiteOwner, span: { start: number; end: number }, near: string | undefined): Problem {
  const noun = NOUNS[entry.kind];
  const id = toLocalId(entry);
  if (entry.trouble === 'duplicate') return createProblem('id-duplicate', span, { noun, id, other: sayOther(entry, owner) });
  if (entry.trouble === 'unused') return createProblem('id-unused', span, { noun, id });
  const fixes = near === undefined ? [] : [{ title: `Change to ${near}`, edits: [{ span, text: near }] }];
  return createProblem('id-unknown', span, { noun, id, near, home: sayHome(entry) }, fixes);
}

function sayOther(entry: IdEntry, owner: SiteOwner): string {
  const elsewhere = entry.definitions.map(({ path }) => path).filter((path) => path !== owner.path);
  const [first] = elsewhere.sort();
  return first === undefined ? 'in this file' : `in ${first.slice(first.lastIndexOf('/') + 1)}`;
}

function sayHome(entry: IdEntry): string {
  switch (entry.kind) {
    case 'step':
      return 'in this script';
    case 'response':
    case 'script':
    case 'scenario':
    case 'scorecard':
      return 'in this project';
    default:
      return 'in `chatwright.yaml`';
  }
}

const NOUNS: Readonly<Record<IdKind, string>> = {
  brand: 'brand',
  channel: 'channel',
  customer: 'customer',
  fact: 'fact',
  hours: 'set of hours',
  intent: 'intent',
  locale: 'language',
  outcome: 'outcome',
  'platform-target': 'target',
  queue: 'queue',
  response: 'response',
  rule: 'rule',
  scenario: 'scenario',
  scorecard: 'scorecard',
  script: 'script',
  shortcut: 'shortcut',
  step: 'step',
  tag: 'tag',
  variable: 'variable',
};
