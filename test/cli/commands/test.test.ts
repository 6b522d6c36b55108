import assert from 'node:assert/strict';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const pack = `pack: house
title: House rules
rules:
  product-name:
    type: substitution
    message: Write "%s" for our product.
    swap: { 'aurora plus': Aurora+ }
    severity: warning
tests:
  - { rule: product-name, reports: Your aurora plus plan, quiet: Your Aurora+ plan }
`;
const failing = `${pack}  - rule: product-name\n    reports: Your Aurora+ plan\n    quiet: My aurora plus plan\n`;

describe('chatwright test', () => {
  const folder = useTemporaryFolder();

  it('ends with 0 where all tests pass', async () => {
    folder.write({ 'house.etiquette.yaml': pack });
    assert.deepEqual(await test(), { code: 0, output: 'All is well: 2 tests passed in 1 pack.\n', complaints: [] });
  });

  it('ends with 1 where one fails, and points at its text', async () => {
    folder.write({ 'house.etiquette.yaml': failing, 'a/other.etiquette.yaml': pack });
    const { code, output, complaints } = await test();
    assert.deepEqual([code, complaints], [1, []]);
    assert.equal(
      output,
      [
        'house.etiquette.yaml',
        '  12:14  The rule `product-name` finds nothing here.',
        '  13:12  The rule `product-name` reports «aurora plus» here.',
        '',
        '2 of 6 tests failed in 2 packs.',
        '',
      ].join('\n'),
    );
  });

  it('tells programs the same', async () => {
    folder.write({ 'house.etiquette.yaml': failing });
    const { packs } = JSON.parse((await test('--format', 'json')).output) as { packs: object[] };
    assert.deepEqual(packs, [
      {
        file: 'house.etiquette.yaml',
        tests: 4,
        failures: [
          {
            rule: 'product-name',
            message: 'The rule `product-name` finds nothing here.',
            start: { line: 12, column: 14, offset: failing.indexOf('Your Aurora+ plan\n') },
          },
          {
            rule: 'product-name',
            message: 'The rule `product-name` reports «aurora plus» here.',
            start: { line: 13, column: 12, offset: failing.indexOf('My aurora') },
          },
        ],
        isFaulty: false,
      },
    ]);
  });

  it('says that there are no tests', async () => {
    folder.write({ 'house.etiquette.yaml': pack.replace(/^tests:[^]*/m, '') });
    assert.deepEqual(await test(), { code: 0, output: 'There are no tests in 1 pack.\n', complaints: [] });
  });

  it('ends with 1 where a pack has errors, since some of it may not have been read', async () => {
    folder.write({ 'house.etiquette.yaml': `${pack}tests: []\n` });
    const { code, output } = await test();
    assert.equal(code, 1);
    assert.match(output, /The file has errors of its own: `chatwright lint house\.etiquette\.yaml` lists them\./);
  });

  it('ends with 2 where there is no pack, or no such file', async () => {
    folder.write({ 'a.responses.yaml': 'library: a\n' });
    const nothing = await test();
    assert.deepEqual([nothing.code, nothing.output], [2, '']);
    assert.deepEqual(nothing.complaints, ['There are no rule packs (`*.etiquette.yaml`) in `.`.']);
    const missing = await test('house.etiquette.yaml');
    assert.deepEqual([missing.code, missing.complaints], [2, ['There is no file or folder `house.etiquette.yaml`.']]);
  });

  function test(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['test', ...words]);
  }
});
