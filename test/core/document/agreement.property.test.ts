import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';

import { readCoreValue } from '../../../src/core/document/core-value.ts';
import { applyEdit, randomEdit, toEdit } from './random-edit.ts';
import { readData } from './read-data.ts';
import { writtenDocument } from './written-document.ts';

const options = { version: '1.2', merge: false, schema: 'core', logLevel: 'silent' } as const;
const REFUSED = Symbol('refused');
/** js-yaml takes an indented `---` for a mark where a text begins with it, as one of our blocks may. */
const INDENTED_MARK = /^ +(?:---|\.\.\.)(?:\s|$)/m;

describe('a well-formed document in YAML', function () {
  this.timeout(300_000);

  it('says block by block what other readers find in the whole file', () => {
    fc.assert(
      fc.property(writtenDocument(), (text) => {
        const expected: unknown = parse(text, options) ?? {};
        assert.deepEqual(load(text, { schema: CORE_SCHEMA }) ?? {}, expected, 'the two others disagree');
        const { data, problems } = readData(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(data, expected);
      }),
      { seed: 20_264, numRuns: 10_000 },
    );
  });
});

describe('a spoilt document in YAML', function () {
  this.timeout(300_000);

  it('has a problem wherever other readers refuse the whole file, and says the same where they do not', () => {
    const spoilt = fc
      .tuple(writtenDocument(), fc.array(randomEdit, { minLength: 1, maxLength: 2 }))
      .map(([good, edits]) => edits.reduce((text, edit) => applyEdit(text, toEdit(text, edit)), good));
    fc.assert(
      fc.property(spoilt, (text) => {
        fc.pre(!INDENTED_MARK.test(text));
        const { data, problems } = readData(text);
        if (problems.length > 0) return;
        const read = [tryRead(() => load(text, { schema: CORE_SCHEMA })), tryRead(() => parse(text, options))];
        const [one, other] = read;
        if (one === REFUSED && other === REFUSED) assert.fail('two readers refuse the file, and we say nothing');
        if (isDeepStrictEqual(one, other)) assert.deepEqual(toReadKeys(data), toReadKeys(one ?? {}));
      }),
      { seed: 20_265, numRuns: 10_000 },
    );
  });
});

function tryRead(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return REFUSED;
  }
}

/** We keep a key as it was written, where others read `01` as a number. */
function toReadKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(toReadKeys);
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data).map(([key, value]) => [String(readCoreValue(key)), toReadKeys(value)]);
}
