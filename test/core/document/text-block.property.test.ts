import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import type { TextPlace } from '../../../src/core/document/text-block.ts';
import { fixAsText } from '../../../src/core/document/text-block.ts';
import { applyFix } from './apply-fix.ts';

const settings = { seed: 20_262, numRuns: 10_000 };
const VALUE = 'VALUE';

const frames = fc.constantFrom(
  'say: VALUE',
  'a:\n  say: VALUE\n  goto: b\n',
  'a:\n  - say: VALUE\n    goto: b\n',
  'a:\n  - VALUE\n  - b\n',
  'a:\n- VALUE\n- b\n',
  'a:\n  - - VALUE\n    - b\n',
  'a:\n  say:\n    VALUE\n  goto: b\n',
  'a:\n  say: VALUE\n\n\n  goto: b\n',
  'a:\n  say: VALUE\n        \n  goto: b\n',
  'a:\n  say: VALUE\n        # deep\n  goto: b\n',
  'a:\n  say: { text: VALUE, goto: b }\n',
);
const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n ',
    '#',
    ' #12',
    ': ',
    '{{x}}',
    '- ',
    '|',
    '"',
    "'",
    '\\',
    '\t',
    '---',
    '...',
    '%',
    '\r',
    '\u0085',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('a', 'Hello', '日本', '😀'),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('writing a text so that YAML reads it, over random texts', () => {
  it('is read as exactly that text, and keeps the comment on the line', () => {
    fc.assert(
      fc.property(
        frames,
        text,
        fc.constantFrom('', ' # why'),
        fc.constantFrom('\n', '\r\n'),
        (frame, meant, comment, newline) => {
          const isFlow = frame.includes('{');
          const source = frame.replace(VALUE, isFlow ? VALUE : VALUE + comment).replace(/\n/g, newline);
          const start = source.indexOf(VALUE);
          const fix = fixAsText(
            source,
            { start, end: start + VALUE.length },
            meant,
            isFlow ? { kind: 'flow' } : findPlace(source, start),
          );
          const fixed = applyFix(source, fix);
          const expected = replaceValue(load(source), meant);
          assert.deepEqual(load(fixed), expected);
          assert.deepEqual(parse(fixed, { schema: 'failsafe' }), expected);
          if (!isFlow) assert.ok(fixed.includes(comment));
        },
      ),
      settings,
    );
  }).timeout(60_000);
});

function findPlace(source: string, start: number): TextPlace {
  const line = source.slice(0, start).split('\n').at(-1) ?? '';
  if (line.trim() === '' || line.trimEnd().endsWith('-'))
    return { kind: 'block', column: Math.max(line.trimEnd().length - 1, 0) };
  return { kind: 'block', column: line.search(/[a-z]/) };
}

function replaceValue(tree: unknown, meant: string): unknown {
  if (tree === VALUE) return meant;
  if (Array.isArray(tree)) return tree.map((item) => replaceValue(item, meant));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, replaceValue(value, meant)]));
}
