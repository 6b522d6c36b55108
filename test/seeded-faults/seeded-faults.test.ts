import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { recipes } from './faults/recipes.ts';
import { listFaults, variantsOfRule } from './list-faults.ts';
import { readClean } from './read-clean.ts';
import { listKnownRules, runCheck } from './run-check.ts';

const seed = 'chatwright 2';
const leastRecall = 0.9;
const fewestPhrasings = 8;

describe('seeded faults', () => {
  const clean = readClean();
  const known = new Set(listKnownRules());
  const found = new Map<string, number>();

  describe('the generator', () => {
    it('has one recipe a rule, for at least 70 rules', () => {
      const rules = recipes.map(({ rule }) => rule);
      assert.equal(new Set(rules).size, rules.length);
      assert.ok(rules.length >= 70);
    });

    for (const recipe of recipes) {
      it(`makes different faults of ${recipe.rule} in files that are otherwise in order`, () => {
        const faults = [...listFaults(recipe, clean, seed)];
        assert.ok(recipe.phrasings >= fewestPhrasings);
        assert.equal(faults.length, variantsOfRule);
        assert.equal(new Set(faults.map(faultyText)).size, variantsOfRule);
        for (const fault of faults.slice(0, fewestPhrasings)) {
          const result = runCheck(fault.files, [fault.faultyFile], []).get(fault.faultyFile);
          assert.deepEqual(result?.broken, [], faultyText(fault));
        }
      });
    }

    it('makes the same faults of the same seed, and others of another', () => {
      const [recipe] = recipes;
      assert.ok(recipe !== undefined);
      const write = (from: string): string => [...listFaults(recipe, clean, from)].map(faultyText).join('\n');
      assert.equal(write(seed), write(seed));
      assert.notEqual(write(seed), write('another seed'));
    });
  });

  it('finds nothing in the clean texts, with every rule switched on that has seeded faults', () => {
    const on = recipes.map(({ rule }) => rule).filter((rule) => known.has(rule));
    const results = runCheck(clean.texts, [...clean.texts.keys()], on);
    const findings = [...results].flatMap(([path, { rules }]) => rules.map((rule) => `${path}: ${rule}`));
    assert.deepEqual(known.size === 0 ? [] : findings, []);
    assert.deepEqual(
      [...results].flatMap(([path, { broken }]) => broken.map((code) => `${path}: ${code}`)),
      [],
    );
  });

  for (const recipe of recipes.filter(({ rule }) => known.has(rule))) {
    it(`finds at least nine of ten faults of ${recipe.rule}`, () => {
      const faults = [...listFaults(recipe, clean, seed)];
      const missed = faults.filter((fault) => !isFound(fault));
      const recall = 1 - missed.length / faults.length;
      found.set(recipe.rule, recall);
      assert.ok(
        recall >= leastRecall,
        `${recall.toFixed(2)} of them. Missed:\n${missed.map(faultyText).join('\n---\n')}`,
      );
    });
  }

  after(() => {
    if (process.env['SHOW_RECALL'] === undefined) return;
    for (const [rule, recall] of found) console.log(`${rule.padEnd(36)} ${recall.toFixed(2)}`);
    console.log(
      `Not known yet: ${recipes
        .filter(({ rule }) => !known.has(rule))
        .map(({ rule }) => rule)
        .join(' ')}`,
    );
  });
});

function isFound({ rule, files, faultyFile }: Fault): boolean {
  return runCheck(files, [faultyFile], [rule]).get(faultyFile)?.rules.includes(rule) === true;
}

function faultyText({ files, faultyFile }: Fault): string {
  return files.get(faultyFile) ?? '';
}
