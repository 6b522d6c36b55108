import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { markWords } from '../../../src/core/review/mark-words.ts';
import type { Recorded } from '../run-recorded.ts';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project = 'version: 1\nname: Desk\nlocales: [en-GB, es-ES]\nchannels: [web]\n';
const billing = `library: billing
responses:
  - id: refund
    text: Your refund.
    wordings:
      - for: { locale: es-ES }
        text: Tu reembolso.
  - id: bye
    text: Bye.
  - id: old
    text: Old.
    status: retired
`;
const script = 'script: refund\nlocale: en-GB\nsteps:\n  greet: { say: Hello., end: resolved }\n';
const english = markWords(['Your refund.']);
const spanish = markWords(['Tu reembolso.']);
const qa = ['--by', 'qa-lead', '--date', '2026-11-22'];

describe('chatwright review', () => {
  const folder = useTemporaryFolder();

  beforeEach(() => {
    folder.write({
      'chatwright.yaml': project,
      'texts/billing.responses.yaml': billing,
      'refund.chatscript.yaml': script,
    });
  });

  it('lists how far every wording in use is, and ends with 1 where one waits', async () => {
    folder.write({
      'chatwright.reviews.yaml':
        `approved:\n  billing/bye@en-GB: { by: qa-lead, date: 2026-11-02, text: ${markWords(['Bye.'])}, until: 2026-11-21 }\n` +
        `  billing/refund@en-GB: { by: qa-lead, date: 2026-11-02, text: ${english}, until: 2027-05-01 }\n` +
        `changes:\n  refund#greet@en-GB: { by: qa-lead, date: 2026-11-02, text: ${markWords(['Hello.'])}, ask: Say your name. }\n` +
        'translated:\n  billing/refund@es-ES: { of: t00000000, date: 2026-11-03 }\n',
    });
    assert.deepEqual(await review('list', '--date', '2026-11-22'), {
      code: 1,
      output:
        'billing/bye@en-GB     overdue   qa-lead, 2026-11-02 until 2026-11-21\n' +
        'billing/refund@en-GB  approved  qa-lead, 2026-11-02 until 2027-05-01\n' +
        'billing/refund@es-ES  draft     translation is stale\n' +
        'refund#greet@en-GB    changes   qa-lead, 2026-11-02; “Say your name.”\n' +
        '\n4 wordings: 1 approved, 1 draft, 1 changes, 1 overdue. 1 translation is stale.\n',
      complaints: [],
    });
    assert.deepEqual((await review('list', 'billing/refund@en-GB', '--date', '2026-11-22')).code, 0);
  });

  it('lists as JSON, with file and line', async () => {
    await review('approve', 'billing/refund@es-ES', ...qa, '--until', '2027-05-01');
    const { code, output } = await review('list', 'texts', '--format', 'json', '--date', '2026-11-23');
    assert.equal(code, 1);
    const { wordings, summary } = JSON.parse(output) as { wordings: readonly object[]; summary: object };
    assert.deepEqual(wordings[2], {
      key: 'billing/refund@es-ES',
      file: 'texts/billing.responses.yaml',
      line: 6,
      status: 'active',
      state: 'approved',
      by: 'qa-lead',
      date: '2026-11-22',
      until: '2027-05-01',
      translation: 'unrecorded',
      source: 'billing/refund@en-GB',
    });
    assert.deepEqual(summary, { approved: 1, draft: 2, changes: 0, lapsed: 0, overdue: 0, stale: 0 });
  });

  it('approves wordings by name, entry, file and folder, and writes each once', async () => {
    assert.deepEqual(await review('approve', 'billing/refund', 'texts', 'refund.chatscript.yaml', ...qa), {
      code: 0,
      output: 'qa-lead approved 4 wordings on 2026-11-22. Written to `chatwright.reviews.yaml`.\n',
      complaints: [],
    });
    const rest = 'by: qa-lead, date: 2026-11-22, text:';
    const text =
      `approved:\n  billing/bye@en-GB: { ${rest} ${markWords(['Bye.'])} }\n` +
      `  billing/refund@en-GB: { ${rest} ${english} }\n  billing/refund@es-ES: { ${rest} ${spanish} }\n` +
      `  refund#greet@en-GB: { ${rest} ${markWords(['Hello.'])} }\n`;
    assert.equal(read(), text);
    assert.equal((await review('list')).code, 0);
    const again = await review('approve', '--all', '--by', 'other', '--date', '2026-12-01');
    assert.deepEqual(again.output, 'Nothing to write: `chatwright.reviews.yaml` says so already.\n');
    assert.equal(read(), text);
  });

  it('lets an approval lapse as soon as a word changes', async () => {
    await review('approve', '--all', ...qa);
    folder.write({ 'texts/billing.responses.yaml': billing.replace('Bye.', 'Goodbye.') });
    const { code, output } = await review('list', 'billing/bye');
    assert.equal(code, 1);
    assert.match(output, /^billing\/bye@en-GB {2}lapsed {4}qa-lead, 2026-11-22\n/);
  });

  it('asks for changes, and says what of it was there already', async () => {
    await review('changes', 'billing/bye', ...qa, '--note', 'Offer more help.');
    const { output } = await review('changes', 'billing/bye', 'refund#greet', ...qa, '--note', 'Offer more help.');
    assert.equal(
      output,
      'qa-lead asked for a change of 1 wording on 2026-11-22. Written to `chatwright.reviews.yaml`. 1 was there already.\n',
    );
    assert.match(
      read(),
      /^changes:\n {2}billing\/bye@en-GB: \{ by: qa-lead, .*, ask: Offer more help\. \}\n {2}refund#greet/,
    );
  });

  it('marks translations as current', async () => {
    const { output } = await review('current', '--all', '--date', '2026-11-22', '--format', 'json');
    assert.deepEqual(JSON.parse(output), { file: 'chatwright.reviews.yaml', changed: ['billing/refund@es-ES'] });
    assert.equal(read(), `translated:\n  billing/refund@es-ES: { of: ${english}, date: 2026-11-22 }\n`);
  });

  it('keeps the record as it is written: comments, line ends, mark of byte order, permissions', async () => {
    folder.write({ 'chatwright.reviews.yml': '\uFEFF# Ours\r\napproved: # all\r\n  x/y@en: { by: a }\r\n' });
    chmodSync(join(folder.path, 'chatwright.reviews.yml'), 0o640);
    await review('approve', 'billing/bye', ...qa);
    const path = join(folder.path, 'chatwright.reviews.yml');
    assert.equal(
      readFileSync(path, 'utf8'),
      `\uFEFF# Ours\r\napproved: # all\r\n  billing/bye@en-GB: { by: qa-lead, date: 2026-11-22, text: ${markWords(['Bye.'])} }\r\n` +
        '  x/y@en: { by: a }\r\n',
    );
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.includes('reviews')),
      ['chatwright.reviews.yml'],
    );
  });

  it('finds the project from a folder inside it, and from a path in another one', async () => {
    const inside = join(folder.path, 'texts');
    const { output } = await runRecorded(inside, ['review', 'approve', 'billing.responses.yaml', ...qa]);
    assert.match(output, /Written to `\.\.\/chatwright\.reviews\.yaml`/);
    folder.write({
      'client/chatwright.yaml': project,
      'client/a.responses.yaml': billing.replace('billing', 'client'),
    });
    await review('approve', 'client/a.responses.yaml', ...qa);
    assert.match(readFileSync(join(folder.path, 'client/chatwright.reviews.yaml'), 'utf8'), /client\/bye@en-GB/);
    assert.doesNotMatch(read(), /client/);
  });

  const wrong: readonly [words: readonly string[], complaint: RegExp][] = [
    [[], /^Say what to do: `list`, `approve`, `changes` or `current`\.$/],
    [['aprove', '--all'], /not `aprove`\. Did you mean `approve`\?$/],
    [['approve', ...qa], /^Say which wordings: names such as/],
    [['approve', 'billing/bye', '--all', ...qa], /^Give names or `--all`, not both\.$/],
    [['approve', 'billing/bye'], /^Say who decides: `--by <name>`\.$/],
    [['changes', 'billing/bye', ...qa], /^Say what should change: `--note <text>`\.$/],
    [
      ['approve', 'billing/by', ...qa],
      /^There is no response, step or file `billing\/by` in this project\. Did you mean `billing\/bye`\?$/,
    ],
    [['approve', 'billing/bye@en-BG', ...qa], /Did you mean `billing\/bye@en-GB`\?$/],
    [
      ['approve', '--all', '--by', 'qa', '--date', '22.11.2026'],
      /^`22\.11\.2026` is not a date\. Write year, month and day/,
    ],
    [['approve', '--all', '--by', 'qa', '--date', '2026-02-30'], /^`2026-02-30` is not a date/],
    [['approve', '--all', ...qa, '--until', '2026-11-21'], /^`2026-11-21` is over already on `2026-11-22`\.$/],
    [['current', '--all', '--until', '2027-01-01'], /^`--until` goes with `approve`\.$/],
    [['list', '--by', 'qa'], /^`--by` goes with `approve`, `changes` and `current`\.$/],
    [['current', 'billing/bye'], /^None of these wordings is a translation\.$/],
    [['approve', 'chatwright.yaml', ...qa], /^There are no such wordings\.$/],
  ];
  for (const [words, complaint] of wrong) {
    it(`ends with 2 and one sentence, and writes nothing: ${words.join(' ')}`, async () => {
      const { code, output, complaints } = await review(...words);
      assert.deepEqual([code, output, complaints.length], [2, '', 1]);
      assert.match(complaints[0] ?? '', complaint);
      assert.equal(existsSync(join(folder.path, 'chatwright.reviews.yaml')), false);
    });
  }

  it('needs a project, and only one', async () => {
    folder.write({ 'a/chatwright.yaml': project, 'b/chatwright.yaml': project });
    assert.match((await review('list', 'a', 'b')).complaints[0] ?? '', /belong to several projects/);
    const homeless = await runRecorded('/', ['review', 'list']);
    assert.deepEqual([homeless.code, homeless.output], [2, '']);
    assert.match(homeless.complaints[0] ?? '', /^There is no `chatwright\.yaml` here or in a folder above/);
  });

  const untouched: readonly [what: string, content: string | Uint8Array, complaint: RegExp][] = [
    ['with a fault', 'approved:\n  x/y@en: { by: a\n', /^There is a fault in the review record/],
    ['that is not UTF-8', Buffer.from('# se\xf1or\n', 'latin1'), /cannot be read as it is, so nothing was written/],
  ];
  for (const [what, content, complaint] of untouched) {
    it(`does not touch a record ${what}`, async () => {
      folder.write({ 'chatwright.reviews.yaml': content });
      const { code, complaints } = await review('approve', '--all', ...qa);
      assert.equal(code, 2);
      assert.match(complaints.at(-1) ?? '', complaint);
      assert.deepEqual(readFileSync(join(folder.path, 'chatwright.reviews.yaml')), Buffer.from(content));
    });
  }

  it('does not follow a link out of the project', async () => {
    folder.write({ 'elsewhere/record.yaml': '# Theirs\n' });
    symlinkSync(join(folder.path, 'elsewhere/record.yaml'), join(folder.path, 'chatwright.reviews.yaml'));
    const { code, complaints } = await review('approve', '--all', ...qa);
    assert.equal(code, 2);
    assert.match(complaints[0] ?? '', /is a link/);
    assert.equal(readFileSync(join(folder.path, 'elsewhere/record.yaml'), 'utf8'), '# Theirs\n');
  });

  it('does not touch a folder that has the name of the record', async () => {
    mkdirSync(join(folder.path, 'chatwright.reviews.yaml'));
    const { code, complaints } = await review('approve', '--all', ...qa);
    assert.equal(code, 2);
    assert.match(complaints[0] ?? '', /nothing was written/);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  function review(...words: readonly string[]): Promise<Recorded> {
    return runRecorded(folder.path, ['review', ...words]);
  }

  function read(): string {
    return readFileSync(join(folder.path, 'chatwright.reviews.yaml'), 'utf8');
  }
});
