import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { recipes } from './faults/recipes.ts';
import { listFaults, variantsOfRule } from './list-faults.ts';
import { readClean } from './read-clean.ts';
import type { Recipe } from './recipe.ts';
import { createRunCheck, listKnownRules } from './run-check.ts';

const seed = 'chatwright 2';
const leastRecall = 0.9;
const fewestPhrasings = 8;

describe('seeded faults', () => {
  const clean = readClean();
  const known = new Set(listKnownRules());
  const held = recipes.filter(({ rule }) => known.has(rule));
  const waiting = recipes.filter(({ rule }) => !known.has(rule));
  const recalls = new Map<string, number>();
  const listed = new Map<Recipe, readonly Fault[]>();

  function getFaults(recipe: Recipe): readonly Fault[] {
    const faults = listed.get(recipe) ?? [...listFaults(recipe, clean, seed)];
    listed.set(recipe, faults);
    return faults;
  }

  describe('the generator', () => {
    const check = createRunCheck([]);

    it('has one recipe a rule, for at least 70 rules', () => {
      const rules = recipes.map(({ rule }) => rule);
      assert.equal(new Set(rules).size, rules.length);
      assert.ok(rules.length >= 70);
    });

    for (const recipe of recipes) {
      it(`makes different faults of ${recipe.rule} in files that are otherwise in order`, () => {
        const faults = getFaults(recipe);
        assert.ok(recipe.phrasings >= fewestPhrasings);
        assert.equal(faults.length, variantsOfRule);
        assert.equal(new Set(faults.map(faultyText)).size, variantsOfRule);
        for (const fault of faults.slice(0, fewestPhrasings)) {
          const result = check(fault.files, [fault.faultyFile]).get(fault.faultyFile);
          assert.deepEqual(result?.broken, [], faultyText(fault));
        }
      });
    }

    it('starts from responses in two languages, scripts and transcripts', () => {
      const responses = clean.libraries.flatMap(({ data }) => data.responses);
      const spanish = clean.libraries.filter(({ project }) => project === 'bilingual');
      assert.ok(responses.length >= 70);
      assert.ok(spanish.flatMap(({ data }) => data.responses).length >= 20);
      assert.ok(clean.scripts.length >= 6);
      assert.ok(clean.transcripts.length >= 4);
    });

    it('makes the same faults of the same seed, and others of another', () => {
      const [recipe] = recipes;
      assert.ok(recipe !== undefined);
      const write = (from: string): string => [...listFaults(recipe, clean, from)].map(faultyText).join('\n');
      assert.equal(write(seed), write(seed));
      assert.notEqual(write(seed), write('another seed'));
    });
  });

  describe('the clean texts', () => {
    const rules = held.map(({ rule }) => rule);
    const check = createRunCheck(rules, ['chatwright:recommended']);
    let results: ReturnType<typeof check> = new Map();

    before(() => {
      results = check(clean.texts, [...clean.texts.keys()]);
    });

    for (const path of clean.texts.keys()) {
      it(`have nothing wrong in ${path}, with every rule that is on by itself or has seeded faults`, () => {
        assert.deepEqual(results.get(path), { rules: [], broken: [] });
      });
    }
  });

  describe('the rules', () => {
    for (const recipe of held) {
      it(`find at least nine of ten faults of ${recipe.rule}`, () => {
        const check = createRunCheck([recipe.rule]);
        const faults = getFaults(recipe);
        const missed = faults.filter(({ files, faultyFile }) => {
          return check(files, [faultyFile]).get(faultyFile)?.rules.includes(recipe.rule) !== true;
        });
        const recall = 1 - missed.length / faults.length;
        recalls.set(recipe.rule, recall);
        assert.ok(
          recall >= leastRecall,
          `${recall.toFixed(2)} found. Missed:\n${missed.map(faultyText).join('---\n')}`,
        );
      });
    }

    after(() => {
      if (process.env['SHOW_RECALL'] === undefined) return;
      for (const [rule, recall] of recalls) console.log(`${rule.padEnd(36)} ${recall.toFixed(2)}`);
      console.log(`No rule yet for: ${waiting.map(({ rule }) => rule).join(' ')}`);
    });
  });
});

function faultyText({ files, faultyFile }: Fault): string {
  return files.get(faultyFile) ?? '';
}
