import assert from 'node:assert/strict';
import { readReviewRecord } from '../../../src/core/review/read-review-record.ts';
import { listWordings } from '../../../src/core/review/list-wordings.ts';
import { listExplorerItems } from '../../../src/language-service/explorer/list-explorer-items.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { isExplorerItems, type ExplorerGrouping, type ExplorerItem } from '../../../src/protocol/explorer.ts';
import { showFiles } from '../show-files.ts';
import { createTools } from './explorer-tools.ts';

const project = [
  'version: 1',
  'name: Larkmoor',
  'locales: [en-GB, es-ES]',
  'channels: [web, sms]',
  'tags: { refund: Money back }',
  'targets:',
  '  desk: { platform: zendesk-macros }',
  '  phone: { platform: whatsapp-templates }',
  '',
].join('\n');
const billing = [
  'library: billing',
  'title: Billing',
  'responses:',
  '  - id: refund-approved',
  '    title: Refund approved',
  '    shortcut: refund-ok',
  '    folder: Billing/Refunds',
  '    tags: [refund, money]',
  '    channels: [web, sms]',
  '    text: Your refund is approved.',
  '    wordings:',
  '      - for: { locale: es-ES }',
  '        text: Tu reembolso está aprobado.',
  '  - id: refund-late',
  '    title: Refund late',
  '    folder: Billing / Refunds',
  '    tags: [refund]',
  '    status: draft',
  '    text: Your refund is on its way.',
  '  - id: invoice',
  '    folder: Billing',
  '    text: Here is your invoice.',
  '',
].join('\n');
const desk = JSON.stringify({
  library: 'desk',
  locale: 'es-ES',
  responses: [{ id: 'thanks', title: 'Gracias', channels: ['web'], text: 'Gracias por esperar.' }],
});
const script = [
  'script: refund',
  'title: Refund request',
  'start: greet',
  'steps:',
  '  lost: { say: Nobody comes here., end: resolved }',
  '  bye: { title: Goodbye, say: Thanks., end: resolved }',
  '  greet: { say: How can I help?, goto: bye }',
  '',
].join('\n');

const texts = {
  '/desk/chatwright.yaml': project,
  '/desk/replies/billing.responses.yaml': billing,
  '/desk/replies/desk.responses.json': desk,
  '/desk/refund.chatscript.yaml': script,
  '/desk/late.scenario.yaml': 'scenario: late-parcel\nscript: refund\nopens: [hi]\n',
};

describe('the explorer', () => {
  const files = showFiles(texts);

  it('lists what the only project holds, with how much there is of each', async () => {
    assert.deepEqual(await show(files, 'library', []), [
      'Canned responses · 4',
      'Chat scripts · 1',
      'Scenarios · 1',
      'Export targets · 2',
    ]);
  });

  it('groups the responses by library', async () => {
    assert.deepEqual(await show(files, 'library', ['Canned responses']), ['Billing · 3', 'desk · 1']);
    assert.deepEqual(await show(files, 'library', ['Canned responses', 'Billing']), [
      'Refund approved · refund-ok',
      'Refund late · draft',
      'invoice',
    ]);
  });

  it('groups them by folders within folders', async () => {
    assert.deepEqual(await show(files, 'folder', ['Canned responses']), ['Billing · 3', 'No folder · 1']);
    assert.deepEqual(await show(files, 'folder', ['Canned responses', 'Billing']), ['Refunds · 2', 'invoice']);
    const refunds = await show(files, 'folder', ['Canned responses', 'Billing', 'Refunds']);
    assert.deepEqual(refunds, ['Refund approved · refund-ok', 'Refund late · draft']);
    assert.deepEqual(await show(files, 'folder', ['Canned responses', 'No folder']), ['Gracias']);
  });

  it('groups them by tag, channel and language, in each group that they name', async () => {
    assert.deepEqual(await show(files, 'tag', ['Canned responses']), ['money · 1', 'refund · 2', 'No tag · 2']);
    assert.deepEqual(await show(files, 'tag', ['Canned responses', 'refund']), [
      'Refund approved · refund-ok',
      'Refund late · draft',
    ]);
    assert.deepEqual(await show(files, 'channel', ['Canned responses']), ['sms · 1', 'web · 2', 'Any channel · 2']);
    assert.deepEqual(await show(files, 'locale', ['Canned responses']), ['en-GB · 3', 'es-ES · 2']);
    assert.deepEqual(await show(files, 'locale', ['Canned responses', 'es-ES']), [
      'Refund approved · refund-ok',
      'Gracias',
    ]);
  });

  it('groups them by how far they are with their review, the wording that is least far deciding', async () => {
    const path = '/desk/replies/billing.responses.yaml';
    const marks = new Map(listWordings(path, billing, 'en-GB').map(({ key, mark }) => [key, mark]));
    const approve = (key: string, mark = marks.get(key) ?? ''): string =>
      `  ${key}: { by: lee, date: 2026-11-02, text: ${mark} }\n`;
    const record = [
      'approved:\n',
      approve('billing/invoice@en-GB'),
      approve('billing/refund-approved@en-GB'),
      approve('billing/refund-approved@es-ES'),
      approve('billing/refund-late@en-GB', 't00000000'),
    ].join('');
    assert.equal(readReviewRecord(record).approved.size, 4);
    const reviewed = showFiles({ ...texts, '/desk/chatwright.reviews.yaml': record });
    assert.deepEqual(await show(reviewed, 'review', ['Canned responses']), [
      'Changed since approval · 1',
      'Not approved yet · 1',
      'Approved · 2',
    ]);
    assert.deepEqual(await show(reviewed, 'review', ['Canned responses', 'Changed since approval']), [
      'Refund late · draft',
    ]);
  });

  it('lists the steps of a script as a conversation comes to them', async () => {
    assert.deepEqual(await show(files, 'library', ['Chat scripts']), ['Refund request · 3']);
    assert.deepEqual(await show(files, 'library', ['Chat scripts', 'Refund request']), [
      '1. greet · How can I help?',
      '2. bye · Goodbye',
      'lost · not reached · Nobody comes here.',
    ]);
  });

  it('lists the export targets with their platforms', async () => {
    assert.deepEqual(await show(files, 'library', ['Export targets']), [
      'desk · zendesk-macros',
      'phone · whatsapp-templates',
    ]);
  });

  it('opens each thing where it is written', async () => {
    const step = await find(files, 'library', ['Chat scripts', 'Refund request', '2. bye']);
    assert.deepEqual(step?.place, { uri: 'file:///desk/refund.chatscript.yaml', line: 5, character: 2 });
    const reply = await find(files, 'tag', ['Canned responses', 'refund', 'Refund late']);
    assert.deepEqual(reply?.place, { uri: 'file:///desk/replies/billing.responses.yaml', line: 13, character: 8 });
    const inJson = await find(files, 'library', ['Canned responses', 'desk', 'Gracias']);
    assert.equal(inJson?.place?.character, desk.indexOf('"thanks"'));
    const target = await find(files, 'library', ['Export targets', 'phone']);
    assert.deepEqual(target?.place, { uri: 'file:///desk/chatwright.yaml', line: 7, character: 2 });
  });

  it('has words for those who hear them', async () => {
    const reply = await find(files, 'tag', ['Canned responses', 'refund', 'Refund late']);
    assert.equal(reply?.spoken, 'Refund late, draft, Your refund is on its way.');
    assert.equal((await find(files, 'tag', ['Canned responses']))?.spoken, 'Canned responses, 4 entries');
    const lost = await find(files, 'tag', ['Chat scripts', 'Refund request', 'lost']);
    assert.equal(lost?.spoken, 'Step lost, no chat comes to it, Nobody comes here.');
  });

  it('parts several projects, and what belongs to none', async () => {
    const several = showFiles({
      ...texts,
      '/other/chatwright.yaml': 'version: 1\nname: Aurora\nlocales: [en-GB]\n',
      '/other/a.responses.yaml': 'library: a\nresponses:\n  - { id: a, title: A, text: A. }\n',
      '/loose/b.responses.yaml': 'library: b\nresponses:\n  - { id: b, title: B, text: B. }\n',
    });
    assert.deepEqual(await show(several, 'library', []), ['Larkmoor · desk', 'Aurora · other', 'Without a project']);
    assert.deepEqual(await show(several, 'library', ['Aurora']), ['Canned responses · 1']);
    assert.deepEqual(await show(several, 'library', ['Without a project', 'Canned responses', 'b']), ['B']);
  });

  it('lists nothing of a workspace without files, and of a place that is gone', async () => {
    assert.deepEqual(await show(showFiles({}), 'library', []), []);
    const ask = (path: readonly string[]): Promise<ExplorerItem[]> =>
      listExplorerItems(files, { grouping: 'library', path }, createTools());
    assert.deepEqual(await ask(['/desk', 'chatscript', '/desk/gone.chatscript.yaml']), []);
    assert.deepEqual(await ask(['/desk', 'responses', '/desk/gone.responses.yaml']), []);
    assert.deepEqual(await ask(['/desk', 'nonsense', 'x']), []);
    assert.deepEqual(await ask(['/gone']), []);
  });

  it('lists 500 of 10,000 responses and says how many are left, and rests in between', async () => {
    const replies = Array.from({ length: 10_000 }, (_, at) => `  - { id: r${String(at)}, title: T, text: Hello. }\n`);
    const large = showFiles({ '/desk/a.responses.yaml': `library: a\nresponses:\n${replies.join('')}` });
    let rests = 0;
    const rest = (): Promise<void> => {
      rests += 1;
      return Promise.resolve();
    };
    const params = { grouping: 'library', path: ['', 'responses', '/desk/a.responses.yaml'] } as const;
    const items = await listExplorerItems(large, params, createTools({ rest }));
    assert.equal(items.length, 501);
    assert.equal(items.at(-1)?.label, '… and 9,500 more');
    assert.equal(items.at(-1)?.spoken, 'and 9,500 more, search for them');
    assert.ok(rests > 100);
    assert.deepEqual(await listExplorerItems(large, params, createTools({ isCancelled: () => true })), []);
  });

  it('gives items of one level different paths, whatever stands in the files', async () => {
    const doubled = 'library: a\nresponses:\n  - { id: a, text: A. }\n  - { id: a, text: B. }\n';
    const odd = showFiles({ '/a.responses.yaml': doubled });
    const params = { grouping: 'library', path: ['', 'responses', '/a.responses.yaml'] } as const;
    const items = await listExplorerItems(odd, params, createTools());
    assert.equal(new Set(items.map(({ path }) => path.join('\n'))).size, 2);
  });
});

async function show(files: ShownFiles, grouping: ExplorerGrouping, labels: readonly string[]): Promise<string[]> {
  const parent = await find(files, grouping, labels);
  const items = await listExplorerItems(files, { grouping, path: parent?.path ?? [] }, createTools());
  assert.ok(isExplorerItems(JSON.parse(JSON.stringify(items))));
  return items.map(({ label, detail }) => (detail === '' ? label : `${label} · ${detail}`));
}

/** The item to which labels lead from the top; nothing where they lead nowhere, which no test wants but for no labels. */
async function find(
  files: ShownFiles,
  grouping: ExplorerGrouping,
  labels: readonly string[],
): Promise<ExplorerItem | undefined> {
  let found: ExplorerItem | undefined;
  for (const label of labels) {
    const items = await listExplorerItems(files, { grouping, path: found?.path ?? [] }, createTools());
    found = items.find((item) => item.label === label);
    assert.ok(found, `${label} is not among ${items.map((item) => item.label).join(', ')}`);
  }
  return found;
}
