import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FreshEntry, FreshValue } from '../../../src/core/edit/fresh-value.ts';
import { writeJsonEntries } from '../../../src/core/edit/write-fresh-json.ts';
import { writeInlineEntries, writeYamlEntries } from '../../../src/core/edit/write-fresh-yaml.ts';
import { readData } from '../document/read-data.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.stringMatching(/^[ \na-c#:{}[\],&*|>'"%@`~?!-]{0,12}$/),
  fc.constantFrom(
    'no',
    'null',
    '~',
    '12',
    '0o17',
    '0x1F',
    '.5',
    '+1',
    '1e3',
    '1_000',
    '=',
    '-',
    '---',
    '',
    ' a',
    'a ',
    'a\n',
    '\na',
  ),
  fc.constantFrom(
    'a # b',
    'a: b',
    '- a',
    '? a',
    '{{a}}',
    'a\n\n  b',
    'a\r\nb',
    'a\tb',
    '\u2028',
    '\uFEFFa',
    'true',
    '2026-01-02',
  ),
);
const keys = fc.oneof(
  fc.stringMatching(/^[a-z][a-z-]{0,6}$/),
  texts.filter((text) => text !== ''),
);
const leaves: fc.Arbitrary<FreshValue> = fc.oneof(
  texts,
  texts.map((text) => ({ kind: 'prose', text }) as const),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: FreshValue; list: readonly FreshValue[]; map: FreshValue }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaves, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: listOf(tie('value')).map((entries) => ({ kind: 'map', entries }) as const),
}));

describe('a value that is written anew', () => {
  const documents = listOf(value).filter((entries) => entries.length > 0);
  const lineBreaks = fc.constantFrom('\n', '\r\n');

  it('says the same in YAML, in lines and between braces', () => {
    fc.assert(
      fc.property(documents, lineBreaks, (entries, lineBreak) => {
        const expected = toPlain({ kind: 'map', entries });
        const text = writeYamlEntries(entries, 0, lineBreak) + lineBreak;
        assert.deepEqual(readData(text).data, expected, text);
        const inner = `a: { ${writeInlineEntries(entries) ?? ''} }\n`;
        assert.deepEqual(readData(inner).data, { a: expected }, inner);
      }),
      { seed: 20261122, numRuns: 800 },
    );
  });

  it('says the same in JSON', () => {
    fc.assert(
      fc.property(documents, lineBreaks, (entries, lineBreak) => {
        const expected = toPlain({ kind: 'map', entries });
        for (const layout of [{ kind: 'lines', column: 2, lineBreak }, { kind: 'line' }] as const)
          assert.deepEqual(JSON.parse(`{${writeJsonEntries(entries, layout)}}`), expected);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

function listOf(values: fc.Arbitrary<FreshValue>): fc.Arbitrary<readonly (readonly [string, FreshValue])[]> {
  return fc.uniqueArray(fc.tuple(keys, values), { selector: ([key]) => key, maxLength: 4 });
}

function toPlain(fresh: FreshValue): unknown {
  if (typeof fresh !== 'object' || fresh === null) return fresh;
  if (!('kind' in fresh)) return fresh.map(toPlain);
  return fresh.kind === 'prose' ? fresh.text : Object.fromEntries(fresh.entries.map(toPlainEntry));
}

function toPlainEntry(entry: FreshEntry): [string, unknown] {
  return 'column' in entry ? ['', entry.text] : [entry[0], toPlain(entry[1])];
}
