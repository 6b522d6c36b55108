import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { sayProblem } from '../../../src/core/base/problem.ts';
import type { Span } from '../../../src/core/base/span.ts';
import type { Node } from '../../../src/core/document/node.ts';
import type { FaultyShape } from '../../../src/core/document/read-faulty-yaml.ts';
import { findYamlFault } from '../../../src/core/document/faulty/find-yaml-fault.ts';
import { readFaultyYaml } from '../../../src/core/document/read-faulty-yaml.ts';
import { mapScalar } from '../../../src/core/document/scalar-map.ts';
import { applyFix } from './apply-fix.ts';
import { goodBlocks } from './good-blocks.ts';
import { toPlain } from './to-plain.ts';

const settings = { seed: 20_263, numRuns: 10_000 };
const shape = fc.constantFrom<FaultyShape>('header', 'entry-of-map', 'entry-of-list');
const sign = fc.constantFrom(
  ...'{}[]"\'|>:-?#&*!%@`,\\~<=. \t\n\r\uFEFF\0'.split(''),
  '\r\n',
  '  ',
  '{{',
  '}}',
  ': ',
  ' #',
  '- ',
  '---\n',
  '...\n',
  '😀',
  'a',
  'key: ',
  '\ud800',
);
const soup = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
const edited = fc
  .tuple(
    fc.constantFrom(...goodBlocks),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.oneof(sign, soup)), { minLength: 1, maxLength: 3 }),
  )
  .map(([block, edits]) =>
    edits.reduce((text, [at, removed, added]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + added + text.slice(start + removed);
    }, block),
  );

describe('reading faulty YAML, over random texts', () => {
  it('never throws, and stays inside the text, for random signs', () => {
    fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 })), shape, assertSound), settings);
  }).timeout(60_000);

  it('never throws, and stays inside the text, for good blocks after random edits', () => {
    fc.assert(fc.property(edited, shape, assertSound), settings);
  }).timeout(60_000);

  it('reads all other keys of a step in which one value is at fault', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.nat(5),
        fc.constantFrom('\n', '\r\n'),
        ([faulty, meant], at, newline) => {
          const replies = '    replies:\n    - { intent: b, goto: c }\n    - "Note: d"\n    - *e\n    -  - 1';
          const lines = [
            '    id: a',
            replies,
            '    say: |-\n      Hi: {{name}}',
            '    ask: { variable: b, retries: 2 }',
            '    goto: "c"',
          ];
          lines.splice(at, 0, `    text: ${faulty}`);
          const text = `  step:\n${lines.join('\n')}\n`.replace(/\n/g, newline);
          const { node, problems } = readFaultyYaml(text, 'entry-of-map');
          const expected = {
            id: 'a',
            say: 'Hi: {{name}}',
            ask: { variable: 'b', retries: 2 },
            goto: 'c',
            text: meant,
            replies: [{ intent: 'b', goto: 'c' }, 'Note: d', '*e', [1]],
          };
          assert.deepEqual(toPlain(node), { step: expected });
          assert.equal(problems.length, 1, text);
          const fix = problems[0]?.fixes?.[0];
          if (fix === undefined) return;
          const fixed = applyFix(text, fix).replace('*e', "'*e'");
          assert.deepEqual(load(fixed), { step: expected });
        },
      ),
      { ...settings, numRuns: 1_000 },
    );
  }).timeout(60_000);
});

/** Values at fault and what was meant by them. */
const values: readonly (readonly [string, unknown])[] = [
  ['Note: this', 'Note: this'],
  ['Note: this # why', 'Note: this'],
  ['Order #12: sent', 'Order #12: sent'],
  ['{{name}}, hello', '{{name}}, hello'],
  ['{{name}} "quoted"', '{{name}} "quoted"'],
  ['@all', '@all'],
  ['`code`', '`code`'],
  ['% off', '% off'],
  ['*bold* text', '*bold* text'],
  ['> 50', '> 50'],
  ['|text', '|text'],
  ['- one', '- one'],
  [', then', ', then'],
  ['"Hi" she said', '"Hi" she said'],
  ["'Hi' she said", "'Hi' she said"],
  ['"never closed', 'never closed'],
  ["'never closed", 'never closed'],
  ['[Name] hello', '[Name] hello'],
  ['[a, b', ['a', 'b']],
  ['{ a: b', { a: 'b' }],
  ['[{ a: b, c: d]', [{ a: 'b', c: 'd' }]],
  ['{ a: Hi {{name}}, you, c: d }', { a: 'Hi {{name}}, you', c: 'd' }],
  ['{ a: Note: this, c: d }', { a: 'Note: this', c: 'd' }],
  ['{ a: b c: d }', { a: 'b', c: 'd' }],
  ['one\n      Two: three', 'one Two: three'],
  ['order #12\n      is sent', 'order #12 is sent'],
];

function assertSound(text: string, of: FaultyShape): void {
  const { node, problems, anchors, aliases } = readFaultyYaml(text, of);
  assert.ok(problems.length <= 3);
  if (findYamlFault(text) !== undefined) assert.ok(problems.length > 0, 'a fault has a problem');
  for (const problem of problems) {
    assertInside(problem.span, text);
    for (const { edits } of problem.fixes ?? []) for (const edit of edits) assertInside(edit.span, text);
    assert.ok(sayProblem(problem).length > 10);
  }
  if (node !== undefined) assertNode(node, text);
  for (const anchor of anchors) assertNode(anchor.node, text);
  for (const alias of aliases) assertInside(alias, text);
}

function assertNode(node: Node, text: string): void {
  assertInside(node, text);
  if (node.kind === 'list') for (const item of node.items) assertNode(item, text);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      assertNode(key, text);
      assertNode(value, text);
    }
  }
  if (node.kind !== 'scalar') return;
  assertInside({ start: node.valueStart, end: node.valueEnd }, text);
  if (typeof node.value !== 'string') return;
  const map = mapScalar(text, node);
  assertInside(map.sourceSpan(0, node.value.length), text);
  assertInside(map.sourceSpan(node.value.length >> 1, node.value.length), text);
}

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(
    start >= 0 && start <= end && end <= text.length,
    `${String(start)}–${String(end)} lies in a text of ${String(text.length)}`,
  );
}
