import assert from 'node:assert/strict';
import { mapScalar } from '../../../src/core/document/scalar-map.ts';
import type { ScalarNode } from '../../../src/core/document/node.ts';
import { readScalarOfKey } from './scalar-of-event.ts';

describe('the place at which a character of a scalar was written', () => {
  it('is the character itself in plain text', () => {
    assert.equal(written('k: Hello there', 'there'), 'there');
  });

  it('is the character itself in quotes without escapes', () => {
    assert.equal(written(`k: 'Hello {{name}}'`, '{{name}}'), '{{name}}');
  });

  it('is the whole escape', () => {
    assert.equal(written('k: "caf\\u00e9 \\U0001F600!"', 'é'), '\\u00e9');
    assert.equal(written('k: "a\\nb"', '\n'), '\\n');
    assert.equal(written(`k: 'it''s'`, "'"), "''");
  });

  it('is the whole escape for either half of a surrogate pair', () => {
    const text = 'k: "\\U0001F600"';
    const map = mapScalar(text, readScalarOfKey(text));
    assert.deepEqual(map.sourceSpan(0, 1), { start: 4, end: 14 });
    assert.deepEqual(map.sourceSpan(1, 2), { start: 4, end: 14 });
    assert.equal(map.sourceOffset(1), 4);
    assert.equal(map.sourceOffset(2), 14);
  });

  it('is the break where lines are folded', () => {
    assert.equal(written('k: Hello \r\n    there', ' '), '\r\n');
    assert.equal(written('k: "a\n\n\n  b"', 'a\n\nb'), 'a\n\n\n  b');
    assert.equal(written('k: "a \\\n    b"', 'a b'), 'a \\\n    b');
  });

  it('skips the indentation of a text block', () => {
    const text = 'k: |-\n    Hello\n    there\n';
    const map = mapScalar(text, readScalarOfKey(text));
    assert.equal(text.slice(map.sourceOffset(6), map.sourceOffset(11)), 'there');
    assert.equal(map.sourceOffset(11), text.length - 1, 'the end is the end of the last line of text');
  });

  it('knows more-indented lines, leading and trailing empty lines', () => {
    assert.equal(written('k: >+\n\n  a\n  b\n\n    c\n\n', '\na b\n\n  c\n\n'), '\n  a\n  b\n\n    c\n\n');
    assert.equal(written('k: |2+\n   a\n\n', ' a\n\n'), ' a\n\n');
  });

  it('is an empty place for the break that a text block lacks at the end of a file', () => {
    const text = 'k: |\n  a';
    const map = mapScalar(text, readScalarOfKey(text));
    assert.deepEqual(map.sourceSpan(1, 2), { start: text.length, end: text.length });
  });

  it('stays inside an empty scalar', () => {
    const text = 'k: ""';
    const map = mapScalar(text, readScalarOfKey(text));
    assert.deepEqual(map.sourceSpan(0, 0), { start: 4, end: 4 });
    const empty = { ...readScalarOfKey('k: |-\n  a'), value: '', valueStart: 6, valueEnd: 6 };
    assert.equal(mapScalar('k: |-\n', empty).sourceOffset(0), 6);
  });

  it('is the digit of a number', () => {
    const scalar: ScalarNode = { ...readScalarOfKey('k: 123'), value: 123 };
    assert.deepEqual(mapScalar('k: 123', scalar).sourceSpan(1, 2), { start: 4, end: 5 });
  });

  it('needs no array for a long text without escapes', () => {
    const text = `k: "${'a'.repeat(1_000_000)}"`;
    const scalar = readScalarOfKey(text);
    for (let turn = 0; turn < 100_000; turn++) mapScalar(text, scalar).sourceOffset(turn);
  });
});

function written(text: string, part: string): string {
  const scalar = readScalarOfKey(text);
  const start = String(scalar.value).indexOf(part);
  assert.notEqual(start, -1, `${JSON.stringify(scalar.value)} holds ${JSON.stringify(part)}`);
  const span = mapScalar(text, scalar).sourceSpan(start, start + part.length);
  return text.slice(span.start, span.end);
}
