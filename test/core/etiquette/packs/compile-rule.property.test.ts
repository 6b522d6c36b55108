import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileRule } from '../../../../src/core/etiquette/packs/compile-rule.ts';
import { createProse } from '../../../../src/core/prose/prose.ts';

const signs = [
  'a',
  'b',
  'é',
  ' ',
  '.',
  '(',
  ')',
  '(?:',
  '(?=',
  '(?!',
  '(?<=',
  '(?<!',
  '(?i)',
  '[',
  ']',
  '^',
  '$',
  '|',
  '*',
  '+',
  '?',
  '{2}',
  '{',
  '\\b',
  '\\w',
  '\\',
  '-',
  '😀',
];
const pattern = fc.string({ unit: fc.constantFrom(...signs), maxLength: 10 });
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', 'é', ' ', '. ', '\n', '\n\n', '😀', '\uFFFC'),
  maxLength: 30,
});
const type = fc.constantFrom(
  'existence',
  'substitution',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'sequence',
);
const definition = fc.record({
  type,
  message: fc.constantFrom('%s', '%d of %s', '%', '100 %'),
  ignorecase: fc.boolean(),
  nonword: fc.boolean(),
  scope: fc.constantFrom('message', 'paragraph', 'sentence'),
  tokens: fc.array(pattern, { minLength: 1, maxLength: 3 }),
  exceptions: fc.array(pattern, { maxLength: 1 }),
  swap: fc.dictionary(pattern, fc.constantFrom('x', 'a|b', '$1'), { minKeys: 1, maxKeys: 3 }),
  either: fc.dictionary(pattern, pattern, { minKeys: 1, maxKeys: 2 }),
  token: pattern,
  first: pattern,
  second: pattern,
  match: fc.constantFrom('title', 'sentence', 'lower', 'upper', '^[A-Z]'),
  max: fc.integer({ min: 0, max: 2 }),
  formula: fc.constantFrom('words', 'words / sentences', '((', '-words * 2'),
  condition: fc.constantFrom('> 1', '< 3', '1'),
});

describe('compileRule', () => {
  it('never throws, and finds only what lies in the text, in its order', () => {
    fc.assert(
      fc.property(definition, text, (data, message) => {
        const compiled = compileRule('house.rule', data);
        if (compiled.kind !== 'rule') {
          assert.equal(compiled.kind, 'refused');
          return;
        }
        for (const { start, end } of compiled.rule.find(createProse(message)))
          assert.ok(start >= 0 && start < end && end <= message.length, `${start} to ${end} of ${message.length}`);
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });

  it('never throws at data of any kind', () => {
    fc.assert(
      fc.property(
        type,
        fc.dictionary(
          fc.constantFrom('message', 'tokens', 'swap', 'token', 'match', 'either', 'action', 'exceptions'),
          fc.anything(),
        ),
        (name, data) => {
          assert.notEqual(compileRule('house.rule', { type: name, ...data }).kind, 'flow-rule');
        },
      ),
      { seed: 8, numRuns: 1_000 },
    );
  });
});
