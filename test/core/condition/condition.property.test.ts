import assert from 'node:assert/strict';
import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { sayProblem } from '../../../src/core/base/problem.ts';
import type { ConditionReport } from '../../../src/core/condition/check-condition.ts';
import { checkCondition } from '../../../src/core/condition/check-condition.ts';
import { toConditionValues } from '../../../src/core/condition/condition-values.ts';
import { evaluateCondition } from '../../../src/core/condition/evaluate-condition.ts';
import { sampleDictionary } from './sample-dictionary.ts';

const seeds = [
  'order.total > 100 && channel == "web"',
  'has(order.id) || open("billing")',
  'order.items.exists(item, item.contains("phone")) ? verified >= 2 : !customer.vip',
  'order.labels.all(label, label in ["heavy", \'fragile\']) && package.weight * 2 - 1 < 4.5',
  'not customer.vip and {{order.total}} => 5 || x = "a',
  'order["total"] == null || [1, 2, {"a": b"c"}] != r"""d""" // end',
];
const pieces = [
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{{',
  '}}',
  '.',
  '=',
  '!',
  '&&',
  '|',
  '\\',
  '\n',
  '“',
  '😀',
  '\ud800',
  ' in ',
  '0x',
  '1e',
  'null',
  'x.',
  '//',
];
const values = toConditionValues({ order: { total: 1, items: ['a'] }, customer: { vip: true } }, () => true);

describe('any condition', () => {
  it('is checked and asked without a throw, with every span inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        examine(text);
      }),
      { seed: 21, numRuns: 3000 },
    );
  }).timeout(30_000);

  it('survives any change to a condition that was right', () => {
    const cut = fc.record({ at: fc.nat(120), remove: fc.nat(6), add: fc.constantFrom('', ...pieces, ...seeds) });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(cut, { minLength: 1, maxLength: 4 }), (seed, cuts) => {
        examine(cuts.reduce((text, { at, remove, add }) => text.slice(0, at) + add + text.slice(at + remove), seed));
      }),
      { seed: 22, numRuns: 3000 },
    );
  }).timeout(30_000);

  it('is done in a moment, however it is nested', () => {
    const shapes = [
      (depth: number) => '('.repeat(depth) + 'true' + ')'.repeat(depth),
      (depth: number) => '!'.repeat(depth) + 'true',
      (depth: number) => '-'.repeat(depth) + '1',
      (depth: number) => '['.repeat(depth) + ']'.repeat(depth),
      (depth: number) => '1 in ['.repeat(depth / 4) + ']'.repeat(depth / 4),
      (depth: number) => 'order.total' + '+1'.repeat(depth) + ' > 1',
      (depth: number) => 'true' + '?true:true'.repeat(depth / 8),
      (depth: number) => 'true' + ' || "a"'.repeat(depth / 8),
      (depth: number) => 'a.exists(a, '.repeat(depth / 8) + 'true' + ')'.repeat(depth / 8),
      (depth: number) => 'a' + '.a'.repeat(depth),
      (depth: number) => 'has('.repeat(depth / 4),
      (depth: number) => '"'.repeat(depth),
      (depth: number) => '='.repeat(depth),
      (depth: number) => 'as.'.repeat(depth / 3),
    ];
    for (const shape of shapes) {
      for (const depth of [16, 240, 960, 100_000]) {
        const started = performance.now();
        examine(shape(depth));
        assert.ok(performance.now() - started < 2000, shape(depth).slice(0, 40));
      }
    }
  }).timeout(30_000);
});

function examine(text: string): void {
  const report = checkCondition(text, sampleDictionary);
  for (const { span } of spansOf(report)) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify({ text, span }));
  }
  for (const problem of report.problems) assert.ok(sayProblem(problem).length > 0);
  const answer = evaluateCondition(text, values);
  assert.ok('problem' in answer || typeof answer.value === 'boolean');
}

function spansOf({ problems, uses }: ConditionReport): readonly { readonly span: { start: number; end: number } }[] {
  const edits = problems.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  return [...problems, ...uses, ...edits];
}

describe('a condition that passes the check', () => {
  const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
  const context = { n: { one: 1.5, two: -4.5 }, t: { one: 'web', two: 'website' }, b: { one: true, two: false } };

  it('is answered as the library of the common expression language answers it', () => {
    const own = toConditionValues(context, () => undefined);
    fc.assert(
      fc.property(truths, (text) => {
        const answer = evaluateCondition(text, own);
        assert.ok('value' in answer, text);
        assert.equal(answer.value, environment.evaluate(text, context), text);
      }),
      { seed: 23, numRuns: 3000 },
    );
  }).timeout(30_000);

  const { truths } = fc.letrec<{ truths: string; numbers: string; texts: string }>((tie) => ({
    numbers: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom('n.one', 'n.two', '1.5', '2.0', '-3.25'),
      fc.tuple(tie('numbers'), fc.constantFrom('+', '-', '*'), tie('numbers')).map((parts) => `(${parts.join(' ')})`),
    ),
    texts: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom('t.one', 't.two', '"web"', "'site'", '""'),
      fc.tuple(tie('texts'), tie('texts')).map(([left, right]) => `(${left} + ${right})`),
      tie('texts').map((text) => `${text}.upperAscii()`),
    ),
    truths: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom('b.one', 'b.two', 'true'),
      fc
        .tuple(tie('numbers'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('numbers'))
        .map((parts) => parts.join(' ')),
      fc.tuple(tie('texts'), fc.constantFrom('==', '!=', '<', '>='), tie('texts')).map((parts) => parts.join(' ')),
      fc
        .tuple(tie('texts'), fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('texts'))
        .map(([text, method, sought]) => `${text}.${method}(${sought})`),
      fc.tuple(tie('texts'), tie('texts')).map(([sought, other]) => `${sought} in [${other}, "web"]`),
      fc.tuple(tie('texts'), tie('texts')).map(([one, two]) => `[${one}, ${two}].exists(x, x == "web")`),
      fc.tuple(tie('truths'), fc.constantFrom('&&', '||'), tie('truths')).map((parts) => `(${parts.join(' ')})`),
      tie('truths').map((truth) => `!(${truth})`),
      fc.tuple(tie('truths'), tie('truths'), tie('truths')).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
    ),
  }));
});
