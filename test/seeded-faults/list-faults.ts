import { stringify } from 'yaml';
import type { Fault } from './fault.ts';
import { createRandom } from './random.ts';
import type { CleanSet } from './read-clean.ts';
import type { Draft, Recipe } from './recipe.ts';

/** How many faults each rule gets. */
export const variantsOfRule = 50;

const mostAttempts = 250;

/** The faults of one rule, all different from each other; the same seed gives the same faults. */
export function* listFaults(recipe: Recipe, clean: CleanSet, seed: string): Generator<Fault> {
  const seen = new Set<string>();
  for (let attempt = 0; seen.size < variantsOfRule && attempt < mostAttempts; attempt++) {
    const variant = seen.size;
    const draft = recipe.spoil({ variant, random: createRandom(`${seed} ${recipe.rule} ${attempt}`), clean });
    const fingerprint = JSON.stringify(draft.data);
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    yield writeFault(recipe.rule, variant, draft, clean);
  }
}

function writeFault(rule: string, variant: number, draft: Draft, clean: CleanSet): Fault {
  const projectPath = `${draft.project}/chatwright.yaml`;
  const project = addVariables(clean.texts.get(projectPath) ?? '', draft.variables ?? []);
  const isJson = draft.path.endsWith('.json') || variant % 8 === 7;
  const faultyFile = isJson ? draft.path.replace(/\.yaml$/, '.json') : draft.path;
  const text = isJson ? `${JSON.stringify(draft.data, null, 2)}\n` : stringify(draft.data, { lineWidth: 0 });
  const files = new Map([
    [projectPath, project],
    [faultyFile, text],
  ]);
  return { rule, variant, language: draft.language, files, faultyFile };
}

function addVariables(project: string, variables: readonly string[]): string {
  return project.replace(/^variables:\n/m, (line) => line + variables.map((variable) => `  ${variable}\n`).join(''));
}
