import assert from 'node:assert/strict';
import { toUri } from '../../../src/language-service/document-path.ts';
import { getReplyInsertion } from '../../../src/language-service/explorer/get-reply-insertion.ts';
import { isInsertReplyAnswer } from '../../../src/protocol/insert-reply.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

const library = [
  'library: billing',
  'responses:',
  '  - id: «short»',
  '    text: Your refund is approved.',
  '  - id: «long»',
  '    text: |-',
  "      It's approved: 100%.",
  '',
  '      Bye, {{agent.firstName}}.',
  '',
].join('\n');
const project = 'version: 1\nname: Larkmoor\nlocales: [en-GB]\n';
const steps = (step: string): string => `script: refund\nstart: greet\nsteps:\n  greet:\n${step}`;

describe('a reply that is inserted', () => {
  it('is named where a reply is named', () => {
    expectInsertion(
      'short',
      steps('    respond: $0\n    end: done\n'),
      steps('    respond: billing/short\n    end: done\n'),
    );
    expectInsertion('short', steps('    respond: bil$0l\n'), steps('    respond: billing/short\n'));
    expectInsertion('long', steps("    respond: 'x$0'\n"), steps("    respond: 'billing/long'\n"));
  });

  it('is named in JSON with its quotes', () => {
    const json = (value: string): string =>
      `{ "script": "r", "steps": { "a": { "respond": ${value}, "end": "x" } } }\n`;
    expectInsertion('short', json('"$0"'), json('"billing/short"'), '/desk/a.chatscript.json');
    expectInsertion('short', json('"bi$0"'), json('"billing/short"'), '/desk/a.chatscript.json');
  });

  it('brings its words into a text block, each line where it belongs', () => {
    expectInsertion(
      'long',
      steps('    say: |-\n      Hello.$0\n      Good day.\n'),
      steps(
        "    say: |-\n      Hello.It's approved: 100%.\n      \n      Bye, {{agent.firstName}}.\n      Good day.\n",
      ),
    );
    const begun = steps("    say: |-\n      It's approved: 100%.\n      \n      Bye, {{agent.firstName}}.\n");
    expectInsertion('long', steps('    say: |-\n      $0\n'), begun);
    expectInsertion('long', steps('    say: |-\n     $0\n'), begun);
    expectInsertion(
      'long',
      steps('    say:\n      - |-\n        Hello. $0\n'),
      steps("    say:\n      - |-\n        Hello. It's approved: 100%.\n        \n        Bye, {{agent.firstName}}.\n"),
    );
    expectInsertion(
      'long',
      steps("    say:\n      - 'Hello.$0'\n"),
      steps("    say:\n      - |-\n        Hello.It's approved: 100%.\n\n        Bye, {{agent.firstName}}.\n"),
    );
  });

  it('brings its words where no text is yet', () => {
    expectInsertion('short', steps('    say: $0\n'), steps('    say: Your refund is approved.\n'));
    expectInsertion(
      'long',
      steps('    say: $0\n'),
      steps("    say: |-\n      It's approved: 100%.\n\n      Bye, {{agent.firstName}}.\n"),
    );
  });

  it('brings its words into texts on one line, and keeps what stands there', () => {
    expectInsertion('short', steps('    say: Hello. $0\n'), steps('    say: Hello. Your refund is approved.\n'));
    expectInsertion(
      'long',
      steps('    say: Hello.$0 # to all\n'),
      steps("    say: |- # to all\n      Hello.It's approved: 100%.\n\n      Bye, {{agent.firstName}}.\n"),
    );
    expectInsertion(
      'long',
      steps('    say: "Hello.$0"\n'),
      steps('    say: "Hello.It\'s approved: 100%.\\n\\nBye, {{agent.firstName}}."\n'),
    );
    expectInsertion(
      'long',
      steps("    say: 'Hello.$0'\n    end: x\n"),
      steps("    say: |-\n      Hello.It's approved: 100%.\n\n      Bye, {{agent.firstName}}.\n    end: x\n"),
    );
    expectInsertion(
      'long',
      steps('    say: >-\n      Hello.$0\n    end: x\n'),
      steps("    say: |-\n      Hello.It's approved: 100%.\n\n      Bye, {{agent.firstName}}.\n    end: x\n"),
    );
  });

  it('brings its words into JSON', () => {
    const json = (value: string): string => `{ "script": "r", "steps": { "a": { "say": ${value}, "end": "x" } } }\n`;
    const path = '/desk/a.chatscript.json';
    const said = '"Hello. It\'s approved: 100%.\\n\\nBye, {{agent.firstName}}."';
    expectInsertion('long', json('"Hello. $0"'), json(said), path);
  });

  it('brings its plain words into a file that is none of ours', () => {
    const answer = ask('short', 'Dear customer, $0', '/desk/letter.txt');
    const at = { line: 3, character: 7 };
    assert.deepEqual(answer, { kind: 'edit', start: at, end: at, text: 'Your refund is approved.' });
  });

  it('is refused where it would break something', () => {
    assert.deepEqual(ask('short', steps('    # wh$0o\n    end: x\n')), {
      kind: 'refused',
      sentence: 'Put the cursor into a text, or behind the key that names a reply, and try again.',
    });
    assert.equal(ask('short', steps('    st$0age: greeting\n')).kind, 'refused');
    assert.deepEqual(ask('gone', steps('    say: $0\n')), {
      kind: 'refused',
      sentence: 'This reply is not there any more. Search again.',
    });
    assert.deepEqual(ask('short', steps('    respond: $0\n'), '/other/a.chatscript.yaml'), {
      kind: 'refused',
      sentence: 'This reply belongs to another project, so it cannot be named here.',
    });
  });
});

function expectInsertion(id: string, marked: string, expected: string, path = '/desk/a.chatscript.yaml'): void {
  const { text } = readMarked(marked);
  const answer = ask(id, marked, path);
  assert.equal(answer.kind, 'edit');
  const { engine } = showFiles({ [path]: text });
  const [start, end] = [engine.offsetAt(path, answer.start), engine.offsetAt(path, answer.end)];
  assert.equal(text.slice(0, start) + answer.text + text.slice(end), expected);
}

function ask(id: string, marked: string, path = '/desk/a.chatscript.yaml'): ReturnType<typeof getReplyInsertion> {
  const { text, cursor = 0 } = readMarked(marked);
  const replies = readMarked(library);
  const files = showFiles({
    '/desk/chatwright.yaml': project,
    '/other/chatwright.yaml': project,
    '/desk/billing.responses.yaml': replies.text,
    ...(path.endsWith('.txt') ? {} : { [path]: text }),
  });
  const span = replies.ranges.find(({ start, end }) => replies.text.slice(start, end) === id);
  const reply = '/desk/billing.responses.yaml';
  const place = files.engine.positionAt(reply, span?.start ?? 0);
  const at = path.endsWith('.txt') ? { line: 3, character: 7 } : files.engine.positionAt(path, cursor);
  const answer = getReplyInsertion(files, { reply: { uri: toUri(reply), ...place }, at: { uri: toUri(path), ...at } });
  assert.ok(isInsertReplyAnswer(answer));
  return answer;
}
