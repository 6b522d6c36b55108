import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Handlebars from 'handlebars';
import { parse } from 'yaml';
import type { ConvertedLibrary } from '../../scripts/from-dataset/canned-responses.ts';
import type { ConvertedScript } from '../../scripts/from-dataset/chat-script.ts';
import { convertDataset } from '../../scripts/from-dataset/convert-dataset.ts';

const row = { source: 'shop/desk', licence: 'MIT', lang: 'en', channel: 'email/chat', placeholders: [] };
const rows = [
  {
    ...row,
    key: 'Orders / Late parcel',
    text: 'Hello {{first_name}},\n\n  your parcel %{parcel.id} left [depot] for {town:s}. \nAsk @handle \\{{first_name}}',
    placeholders: [
      { style: 'mustache', raw: '{{first_name}}' },
      { style: 'ruby', raw: '%{parcel.id}' },
      { style: 'bracket', raw: '[depot]' },
      { style: 'pyformat', raw: '{town:s}' },
      { style: 'at', raw: '@handle' },
    ],
  },
  {
    ...row,
    key: 'Orders / Late parcel',
    text: '# 7: {{unknown}} and {{{worse}}} and {size}} stay, FILL IN too',
    placeholders: [
      { style: 'brace', raw: '{size}' },
      { style: 'literal', raw: 'FILL IN' },
    ],
  },
  { ...row, lang: 'es', channel: 'sms', key: '¿Llegará mañana?', text: 'Sí: mañana.' },
];

const task = {
  task: 'lamp_repair',
  replies: {
    hello: 'Hello.',
    lamp_ask_model: 'Which lamp is it?',
    lamp_inform_price: 'That costs {price:d} pounds.',
    lamp_inform_failed: 'That lamp cannot be repaired.',
    lamp_bye: 'Goodbye.',
    never_used: 'Nobody says this.',
    out_of_scope: 'I only repair lamps.',
    query: 'Look it up',
    query_failure: 'Failed',
    query_success: 'Succeeded',
  },
  graph: {
    hello: 'lamp_ask_model',
    lamp_ask_model: 'query',
    query_success: 'lamp_inform_price',
    query_failure: 'lamp_inform_failed',
  },
};

const playbooks = [
  {
    name: 'Lamps',
    workflows: [
      {
        name: 'Broken glass!',
        contents:
          '<p>Stay &amp; listen.</p><p>Then act:</p><ol><li><p>Look</p></li><li><p>Tell</p><tool tool="Sorry"></tool>' +
          '<tool tool="New glass"></tool></li></ol><h2>Later</h2><tool tool="Sorry"></tool>',
      },
    ],
    tools: [
      { name: 'Sorry', contents: '<p>Sorry, <variable id="firstName"></variable>.</p><p></p><ul><li>Sit</li></ul>' },
      { name: 'New glass', contents: '<p>Here you are.</p>' },
    ],
  },
];

describe('from-dataset', () => {
  let folder = '';
  const read = (name: string): unknown => parse(readFileSync(join(folder, 'out', name), 'utf8'));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'from-dataset-'));
    const known = { ...row, source: 'michaelschade/kenchi', key: 'Lamps / New glass', text: 'Here you are.' };
    const lines = [...rows, known].map((each) => JSON.stringify(each)).join('\n');
    write('canned-responses.jsonl', `${lines}\n`);
    write('star/tasks/lamp/lamp.json', JSON.stringify(task));
    write('playbooks/kenchi.json', JSON.stringify(playbooks));
    const conversion = convertDataset(folder, join(folder, 'out'));
    assert.deepEqual(conversion, { responses: 4, libraries: 3, scripts: 2 });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  it('makes a library for each source and language, with an id of its own for each response', () => {
    const { responses, ...library } = read('shop-desk-en.responses.yaml') as ConvertedLibrary;
    assert.deepEqual(library, {
      library: 'shop-desk-en',
      title: 'shop/desk (en)',
      notes: 'From shop/desk, licence MIT.',
      locale: 'en',
    });
    assert.deepEqual(
      responses.map(({ id, channels }) => ({ id, channels })),
      [
        { id: 'orders-late-parcel', channels: ['email', 'web'] },
        { id: 'orders-late-parcel-2', channels: ['email', 'web'] },
      ],
    );
    assert.equal((read('shop-desk-es.responses.yaml') as ConvertedLibrary).responses[0]?.id, 'llegara-manana');
  });

  it('keeps every text to the letter when its placeholders are filled with what stood there', () => {
    const desk = {
      firstName: '{{first_name}}',
      parcelId: '%{parcel.id}',
      depot: '[depot]',
      town: '{town:s}',
      handle: 'handle',
    };
    const rendered = ['shop-desk-en', 'shop-desk-es']
      .flatMap((name) => (read(`${name}.responses.yaml`) as ConvertedLibrary).responses)
      .map(({ text }) => Handlebars.compile(text, { noEscape: true, strict: true })({ desk }));
    assert.deepEqual(
      rendered,
      rows.map(({ text }) => text),
    );
  });

  it('declares every variable that a text uses, and no other', () => {
    const { variables } = read('chatwright.yaml') as { variables: Record<string, unknown> };
    assert.deepEqual(Object.keys(variables), [
      'desk.depot',
      'desk.firstName',
      'desk.handle',
      'desk.parcelId',
      'desk.town',
      'kenchi.firstName',
      'star.model',
      'star.price',
    ]);
  });

  it('turns a task graph into steps with one way on each', () => {
    assert.deepEqual((read('star/lamp-repair.chatscript.yaml') as ConvertedScript).steps, {
      hello: {
        say: 'Hello.',
        choose: [
          { label: 'This task', goto: 'lamp-ask-model' },
          { label: 'Something else', goto: 'out-of-scope' },
        ],
      },
      'lamp-ask-model': { say: 'Which lamp is it?', ask: { variable: 'star.model', then: 'query' } },
      'lamp-inform-price': { say: 'That costs {{star.price}} pounds.', goto: 'lamp-bye' },
      'lamp-inform-failed': { say: 'That lamp cannot be repaired.', goto: 'lamp-bye' },
      'lamp-bye': { say: 'Goodbye.', end: 'resolved' },
      'out-of-scope': { say: 'I only repair lamps.', goto: 'hello' },
      query: {
        do: 'Look it up',
        choose: [
          { label: 'Succeeded', goto: 'lamp-inform-price' },
          { label: 'Failed', goto: 'lamp-inform-failed' },
        ],
      },
    });
  });

  it('turns a playbook into steps that send its replies', () => {
    const sorry = 'Sorry, {{kenchi.firstName}}.\n\n- Sit';
    assert.deepEqual((read('kenchi/broken-glass.chatscript.yaml') as ConvertedScript).steps, {
      'step-1': { guidance: 'Stay & listen.\nThen act:', goto: 'step-2' },
      'step-2': { do: 'Look', goto: 'step-3' },
      'step-3': {
        do: 'Tell',
        choose: [
          { label: 'Sorry', goto: 'step-3-1' },
          { label: 'New glass', goto: 'step-3-2' },
        ],
      },
      'step-3-1': { say: sorry, goto: 'step-4' },
      'step-3-2': { respond: 'michaelschade-kenchi-en/lamps-new-glass', goto: 'step-4' },
      'step-4': { title: 'Later', say: sorry, end: 'resolved' },
    });
  });

  it('writes what the schemas describe', () => {
    const schemas = ['common', 'project', 'responses', 'chatscript'].map((kind) => {
      const url = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
      return JSON.parse(readFileSync(url, 'utf8')) as { $id: string };
    });
    const ajv = new Ajv2020({ strict: false, schemas });
    const check = (file: string, kind: string): void => {
      const valid = ajv.validate(`https://chatwright.dev/schemas/${kind}.schema.json`, read(file));
      assert.ok(valid, `${file}: ${ajv.errorsText()}`);
    };
    check('chatwright.yaml', 'project');
    check('shop-desk-en.responses.yaml', 'responses');
    check('star/lamp-repair.chatscript.yaml', 'chatscript');
    check('kenchi/broken-glass.chatscript.yaml', 'chatscript');
  });
});
