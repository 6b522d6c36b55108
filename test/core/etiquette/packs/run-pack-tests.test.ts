import assert from 'node:assert/strict';
import { readPack } from '../../../../src/core/etiquette/packs/read-pack.ts';
import { runPackTests } from '../../../../src/core/etiquette/packs/run-pack-tests.ts';

const pack = `pack: house
rules:
  product-name:
    type: substitution
    message: Write "%s" for our product.
    ignorecase: true
    swap: { 'larkmoor plus': Larkmoor+ }
  no-please-kindly: { type: existence, message: One is enough., tokens: [please kindly] }
  empathy-first: { type: before, message: Empathise first., of: empathise, before: resolution }
  faulty: { type: existence, message: No., tokens: ['('] }
tests:
  - { rule: product-name, reports: Your Larkmoor Plus plan, quiet: Your Larkmoor+ plan }
  - rule: no-please-kindly
    reports: [please kindly wait, kindly wait]
    quiet: |-
      Wait, please kindly.
  - { rule: no-such-rule, reports: x }
  - { rule: empathy-first, reports: x }
  - { rule: faulty, quiet: x }
`;

describe('runPackTests', () => {
  it('tells of each text of a test what went wrong, at its place', () => {
    const results = runPackTests(readPack(pack, 'yaml'));
    assert.deepEqual(
      results.map(({ test, failure }) => [pack.slice(test.start, test.end), failure]),
      [
        ['Your Larkmoor Plus plan', undefined],
        ['Your Larkmoor+ plan', undefined],
        ['please kindly wait', undefined],
        ['kindly wait', 'The rule `no-please-kindly` finds nothing here.'],
        ['|-\n      Wait, please kindly.', 'The rule `no-please-kindly` reports «please kindly» here.'],
        ['x', 'There is no rule `no-such-rule` in this pack.'],
        ['x', 'The rule `empathy-first` is about the ways through a script, so it has nothing to say of a text.'],
        ['x', 'The rule `faulty` cannot be run. The pattern `(` opens a bracket `(` that it does not close.'],
      ],
    );
  });

  it('reads a pack in JSON alike', () => {
    const json =
      '{ "pack": "house", "rules": { "a": { "type": "existence", "message": "x", "tokens": ["b"] } }, "tests": [{ "rule": "a", "reports": "b", "quiet": "c" }] }';
    assert.deepEqual(
      runPackTests(readPack(json, 'json')).map(({ failure }) => failure),
      [undefined, undefined],
    );
  });

  it('names its rules by the pack', () => {
    const { name, rules } = readPack(pack, 'yaml');
    assert.equal(name, 'house');
    assert.deepEqual(
      rules.map((rule) => [rule.name, pack.slice(rule.start, rule.end), rule.compiled.kind]),
      [
        ['product-name', 'product-name', 'rule'],
        ['no-please-kindly', 'no-please-kindly', 'rule'],
        ['empathy-first', 'empathy-first', 'flow-rule'],
        ['faulty', 'faulty', 'refused'],
      ],
    );
    assert.ok(rules[0]?.compiled.kind === 'rule' && rules[0].compiled.rule.id === 'house.product-name');
  });
});
