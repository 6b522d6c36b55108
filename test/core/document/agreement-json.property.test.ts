import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { applyEdit, randomEdit, toEdit } from './random-edit.ts';
import { readData } from './read-data.ts';
import { shared } from '../engine/shared-parts.ts';

const key = fc.oneof(
  fc.constantFrom('library', 'responses', 'id', 'text', '__proto__', 'é"\\'),
  fc.string({ maxLength: 3 }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const space = fc.constantFrom('', '', ' ', '\n', '\r\n', '\r', '\t', '  \n  ');
const written = fc
  .tuple(fc.dictionary(key, value, { maxKeys: 5 }), fc.constantFrom(0, 2, '\t'), space, space, space)
  .map(
    ([data, indent, before, inner, after]) =>
      `${before}${JSON.stringify(data, undefined, indent).replace(/\n/g, inner.includes('\n') ? inner : '\n')}${after}`,
  );

describe('a document in JSON', function () {
  this.timeout(300_000);

  it('says block by block what a reader finds in the whole file', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { data, problems } = readData(text, 'json');
        assert.deepEqual(problems, []);
        assert.deepEqual(data, JSON.parse(text));
      }),
      { seed: 20_269, numRuns: 10_000 },
    );
  });

  it('has a problem wherever a reader refuses the whole file, and says the same where it does not', () => {
    const spoilt = fc.tuple(written, fc.array(randomEdit, { minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(spoilt, ([good, edits]) => {
        const text = edits.reduce((before, edit) => applyEdit(before, toEdit(before, edit)), good);
        const { data, problems } = readData(text, 'json');
        const expected = tryParse(text);
        if (expected === undefined) assert.ok(countFaults(text) > 0);
        else if (problems.length === 0) assert.deepEqual(data, expected);
      }),
      { seed: 20_270, numRuns: 10_000 },
    );
  });
});

/** The faults in the writing of a file, told of by an engine; those in its keys and values aside. */
function countFaults(text: string): number {
  const engine = createEngine({ shared });
  engine.setFile('/desk/a.responses.json', text);
  return engine.getProblems('/desk/a.responses.json').filter(({ code }) => /^(?:json|file|conflict|nested)-/.test(code))
    .length;
}

/** Nothing where the text is no JSON, or no object. */
function tryParse(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
