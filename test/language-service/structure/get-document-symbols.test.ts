import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createEntryNotes } from '../../../src/language-service/structure/create-entry-notes.ts';
import { getDocumentSymbols } from '../../../src/language-service/structure/get-document-symbols.ts';
import { showFiles } from '../show-files.ts';

/** The outline as lines: `name | detail | first line-last line`, two spaces deeper for each level. */
function expectOutline(path: string, text: string, lines: readonly string[]): void {
  const { engine } = showFiles({ [path]: text });
  assert.deepEqual(print(getDocumentSymbols(engine, path, createEntryNotes()), ''), lines);
}

function print(symbols: readonly DocumentSymbol[], lead: string): string[] {
  return symbols.flatMap(({ name, detail, range, children = [] }) => [
    `${lead}${[name, ...(detail === undefined ? [] : [detail])].join(' | ')} | ${String(range.start.line)}-${String(range.end.line)}`,
    ...print(children, `${lead}  `),
  ]);
}

const script = `script: refund
start: greet
anytime: [{ intent: wants-human, goto: human }]
steps:
  human:
    say: One moment, please.
    end: resolved
  # Nobody comes here.
  lost:
    say: Hello?
    end: resolved

  greet:
    title: Say hello
    say: |-
      Hi {{default customer.firstName "there"}},
      how can I help today?
    replies:
      - { intent: refund, goto: order }
      - { otherwise: true, goto: last }
  last:
    do: Close the chat.
    end: resolved
  order:
    respond: desk/ask-order
    ask: { variable: order.id, then: last, else: human }
`;

describe('the outline of a script', () => {
  it('follows the conversation from its start, with what each step says in short', () => {
    expectOutline('/desk/a.chatscript.yaml', script, [
      'greet | 1 · Say hello · Hi …, how can I help today? | 12-19',
      'order | 2 · desk/ask-order | 23-25',
      'last | 3 · Close the chat. | 20-22',
      'human | 4 · One moment, please. | 4-6',
      'lost | not reached · Hello? | 8-10',
      'anytime | 2-2',
      '  wants-human | human | 2-2',
    ]);
  });

  it('stays as it is written while nobody knows where the conversation starts', () => {
    expectOutline('/desk/a.chatscript.yaml', 'script: a\nsteps:\n  b:\n    say: B\n  a:\n    say: A\n', [
      'b | B | 2-3',
      'a | A | 4-5',
    ]);
  });

  it('is the same in JSON, on one line too', () => {
    const steps = { human: { say: 'One moment.', end: 'resolved' }, greet: { say: 'Hi!', goto: 'human' } };
    const text = JSON.stringify({ script: 'a', start: 'greet', steps });
    expectOutline('/desk/a.chatscript.json', text, ['greet | 1 · Hi! | 0-0', 'human | 2 · One moment. | 0-0']);
  });
});

const library = `library: desk
responses:
  - id: hello
    title: Say hello
    text: Hi!
  - id: refund-no
    title: 'No refund'
    folder: Billing/Refunds
    text: I'm sorry.
  - id: refund-yes
    folder: Billing/Refunds
    title: >-
      A title
      on two lines
    text: Done.
  - { id: where, folder: Delivery, text: On its way. }
  - id: refund-late
    folder: Billing/Refunds
    text: The folder and the title of this one are in its text.
`;

describe('the outline of a library', () => {
  it('shows replies by folder, however they are written', () => {
    expectOutline('/desk/a.responses.yaml', library, [
      'hello | Say hello | 2-4',
      'Billing/Refunds | 5-14',
      '  refund-no | No refund | 5-8',
      '  refund-yes | A title on two lines | 9-14',
      '  refund-late | 16-18',
      'Delivery | 15-15',
      '  where | 15-15',
    ]);
  });

  it('is the same in JSON', () => {
    const text = `{
  "library": "desk",
  "responses": [
    { "id": "hello", "title": "Say \\"hello\\"", "text": "Hi!" },
    {
      "id": "refund",
      "folder": "Billing",
      "text": "The \\"title\\": none."
    }
  ]
}`;
    expectOutline('/desk/a.responses.json', text, ['hello | Say "hello" | 3-3', 'Billing | 4-8', '  refund | 4-8']);
  });

  it('gives a half-typed reply a name', () => {
    expectOutline('/desk/a.responses.yaml', 'library: a\nresponses:\n  - id:\n  - text: Hi\n', [
      '(no name yet) | 2-2',
      'text: Hi | 3-3',
    ]);
  });
});

describe('the outline of other documents', () => {
  it('shows a project by its sections', () => {
    const text = `version: 1
variables:
  order.id: { type: text }
facts:
  refund.days: { value: 14 }
customers:
  asha: { customer: { firstName: Asha } }
etiquette:
  extends: [chatwright:recommended]
`;
    expectOutline('/desk/chatwright.yaml', text, [
      'version | 1 | 0-0',
      'variables | 2-2',
      '  order.id | text | 2-2',
      'facts | 4-4',
      '  refund.days | 14 | 4-4',
      'customers | 6-6',
      '  asha | Asha | 6-6',
      'etiquette | 8-8',
      '  extends | chatwright:recommended | 8-8',
    ]);
  });

  it('shows a transcript turn by turn', () => {
    const turns = [
      { at: 0, who: 'customer', text: 'hi, where is my parcel' },
      { at: 6, who: 'system', type: 'assign' },
    ];
    expectOutline('/desk/a.transcript.json', JSON.stringify({ version: 1, turns }), [
      'customer | hi, where is my parcel | 0-0',
      'system | assign | 0-0',
    ]);
  });

  it('shows the parts of a test', () => {
    expectOutline('/desk/a.chattest.yaml', 'test: a\nsteps:\n  - agent: greet\n  - customer: refund please\n', [
      'test | a | 0-0',
      'steps | 2-3',
      '  agent: greet | 2-2',
      '  customer: refund please | 3-3',
    ]);
  });
});

describe('a large outline', () => {
  it('reads no reply that is written as usual', () => {
    const responses = [{ id: 'a', title: 'A', folder: 'F', text: 'Hi {{order.id}}' }];
    const texts = {
      '/desk/a.responses.json': JSON.stringify({ library: 'a', responses }, null, 2),
      '/desk/a.responses.yaml': 'responses:\n  - id: a\n    title: A\n    folder: F\n    text: |-\n      Hi\n',
    };
    for (const [path, text] of Object.entries(texts)) {
      const file = showFiles({ [path]: text }).engine.view.getFile(path);
      assert.ok(file);
      const unread = { ...file, readBlock: () => assert.fail('A block was read.') };
      const entry = file.document.blocks.findIndex(({ role }) => role === 'entry');
      const [note] = createEntryNotes()(unread, entry);
      assert.deepEqual([note?.name, note?.title, note?.folder], ['a', 'A', 'F']);
    }
  });

  it('reads only what changed when it is asked for again', () => {
    const path = '/desk/a.responses.yaml';
    const files = showFiles({ [path]: library });
    const notesOf = createEntryNotes();
    const file = files.engine.view.getFile(path);
    const before = file?.document.blocks.map((_, index) => notesOf(file, index)) ?? [];
    files.engine.editFile(path, [
      { span: { start: library.indexOf('Hi!'), end: library.indexOf('Hi!') }, text: 'Oh. ' },
    ]);
    const edited = files.engine.view.getFile(path);
    const same = before.map((notes, index) => edited !== undefined && notesOf(edited, index) === notes);
    assert.equal(same.filter((each) => !each).length, 1);
  });
});
