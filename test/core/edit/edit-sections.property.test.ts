import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { editSections } from '../../../src/core/edit/edit-sections.ts';
import type { Wanted } from '../../../src/core/edit/wanted.ts';

describe('editSections, whatever the file and the change', () => {
  it('says what is wanted, and leaves all else as it was written', () => {
    fc.assert(
      fc.property(file, changes, lineBreak, (entries, wanted, breaks) => {
        const before = write(entries, breaks);
        const edits = editSections(before, wanted);
        assert.ok(edits !== undefined, before);
        const after = applyEdits(before, edits);
        assert.deepEqual(parse(after) ?? {}, expected(entries, wanted), `${before}---\n${after}`);
        assert.deepEqual(listUntouched(after, wanted, breaks), listUntouched(before, wanted, breaks));
        assert.deepEqual(editSections(after, wanted), [], `${before}---\n${after}`);
      }),
      { seed: 31, numRuns: 1500 },
    );
  }).timeout(60_000);

  it('reads back every text that it writes', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }), odd);
    fc.assert(
      fc.property(text, text, (key, value) => {
        const edits = editSections('', new Map([['a', new Map([[`k${key}`, new Map([['ask', value]])]])]]));
        const after = applyEdits('', edits ?? []);
        assert.deepEqual(parse(after, { uniqueKeys: false }), { a: { [`k${key}`]: { ask: value } } }, after);
        assert.equal(after.split('\n').length, 3);
      }),
      { seed: 32, numRuns: 2000 },
    );
  }).timeout(60_000);
});

type Style = 'flow' | 'block';

interface Entry {
  readonly section: string;
  readonly key: string;
  readonly by: string;
  readonly style: Style;
  readonly comment: boolean;
}

const names = ['a', 'b', 'c'];
const keys = ['d/e@en', 'd/e@en+sms', 'd/f@en', 'g#h@es-ES', 'm/n@en-GB', 'z/z@en'];
const lineBreak = fc.constantFrom('\n', '\r\n');
const odd = fc.constantFrom(
  'null',
  'NO',
  '0x1F',
  '1_000',
  '-1',
  '.inf',
  '12:30',
  '~',
  '- a',
  'a: b',
  '<<',
  '!x',
  '&a',
  '*a',
  '@a',
  '`',
  '%',
  'a #b',
  '=',
  '2026-11-02',
);

const file = fc.uniqueArray(
  fc.record({
    section: fc.constantFrom(...names),
    key: fc.constantFrom(...keys),
    by: fc.constantFrom('qa', 'lead'),
    style: fc.constantFrom<Style>('flow', 'block'),
    comment: fc.boolean(),
  }),
  { selector: ({ section, key }) => `${section} ${key}`, maxLength: 12 },
);

const values = fc
  .record({ by: fc.constantFrom('qa', 'lead'), until: fc.option(fc.constant('2027-01-01'), { nil: undefined }) })
  .map(
    ({ by, until }): Wanted =>
      new Map([
        ['by', by],
        ['until', until],
      ]),
  );
const section = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.option(values, { nil: undefined })), { maxLength: 4 })
  .map((entries): Wanted => new Map(entries));
const changes = fc
  .tuple(section, section, section)
  .map((all) => new Map(all.map((one, index) => [names[index] ?? '', one])));

function write(entries: readonly Entry[], breaks: string): string {
  const lines = ['# Top'];
  for (const name of names) {
    const own = entries.filter((entry) => entry.section === name).sort((a, b) => (a.key < b.key ? -1 : 1));
    if (own.length > 0) lines.push(`${name}:`);
    for (const entry of own) lines.push(...writeEntry(entry));
  }
  return lines.join(breaks) + breaks;
}

function writeEntry({ key, by, style, comment }: Entry): string[] {
  const above = comment ? [`  # about ${key}`] : [];
  if (style === 'flow') return [...above, `  ${key}: { x: [1], by: ${by}, until: 1 }`];
  return [...above, `  ${key}:`, '    x: [1]', `    by: '${by}' # who`, '    until: 1'];
}

/** The lines that belong to no entry that is to be changed, and name no section. */
function listUntouched(text: string, wanted: ReadonlyMap<string, Wanted>, breaks: string): string[] {
  let [name, key] = ['', ''];
  return text.split(breaks).filter((line) => {
    if (line === '') return false;
    if (/^[a-z]:/.test(line)) name = line.slice(0, 1);
    else if (/^ {2}[^ #]/.test(line)) key = /^ *(.*?):(?: |$)/.exec(line)?.[1] ?? '';
    if (line.startsWith('#') || line.startsWith('  #')) return true;
    return !/^[a-z]:/.test(line) && wanted.get(name)?.has(key) !== true;
  });
}

function expected(entries: readonly Entry[], wanted: ReadonlyMap<string, Wanted>): unknown {
  const data = new Map<string, Map<string, Record<string, unknown>>>(names.map((name) => [name, new Map()]));
  for (const { section: name, key, by } of entries) data.get(name)?.set(key, { x: [1], by, until: 1 });
  for (const [name, change] of wanted) {
    for (const [key, value] of change) {
      if (value instanceof Map) data.get(name)?.set(key, { ...data.get(name)?.get(key), ...toObject(value) });
      else data.get(name)?.delete(key);
    }
  }
  const filled = [...data].filter(([, own]) => own.size > 0);
  return JSON.parse(JSON.stringify(Object.fromEntries(filled.map(([name, own]) => [name, toObject(own)])))) as unknown;
}

function toObject(map: Wanted | ReadonlyMap<string, object>): Record<string, unknown> {
  return Object.fromEntries<unknown>(map);
}
