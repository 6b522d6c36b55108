import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const path = '/desk/a.chatscript.yaml';
const library = 'library: billing\nresponses:\n  - id: late\n    title: Sorry for the wait\n    text: Hi\n';

describe('completion over the protocol', () => {
  let editor: TestEditor | undefined;
  afterEach(() => {
    editor?.stop();
  });

  async function start(text: string, completionItem: object): Promise<TestEditor> {
    editor = await connectServer(createMemoryFiles({ '/desk/billing.responses.yaml': library }), {
      capabilities: { textDocument: { completion: { completionItem } } },
    });
    await editor.status(({ state }) => state === 'ready');
    await editor.open(path, text);
    return editor;
  }

  function complete({ connection }: TestEditor, line: number, character: number): Promise<CompletionList | null> {
    return connection.sendRequest('textDocument/completion', {
      textDocument: { uri: toUri(path) },
      position: { line, character },
    });
  }

  it('says by which signs it begins, and tells more of an item when it is asked', async () => {
    const shown = await start('script: a\nsteps:\n  b:\n    respond: \n', {});
    const provider = shown.initialized.capabilities.completionProvider;
    assert.equal(provider?.resolveProvider, true);
    assert.equal(provider.triggerCharacters?.includes(' '), true);
    const [item] = (await complete(shown, 3, 13))?.items ?? [];
    assert.equal(item?.label, 'billing/late');
    const resolved = await shown.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
    assert.equal(resolved.detail, 'response: Sorry for the wait');
    assert.equal(await complete(shown, 0, 7), null);
  });

  it('writes snippets for those editors that take them, and lines as these want them', async () => {
    const text = 'script: a\nsteps:\n  b:\n    \n';
    const say = async (abilities: object): Promise<CompletionItem | undefined> =>
      (await complete(await start(text, abilities), 3, 4))?.items.find(({ label }) => label === 'say');
    const plain = await say({});
    assert.equal(plain?.textEdit?.newText, 'say: |-\n      ');
    assert.equal(plain.insertTextFormat, undefined);
    const snippet = await say({ snippetSupport: true });
    assert.equal(snippet?.textEdit?.newText, 'say: |-\n  $0');
    const kept = await say({ snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } });
    assert.equal(kept?.textEdit?.newText, 'say: |-\n      $0');
    assert.equal(kept.insertTextMode, 1);
  });

  it('goes on with a list after Enter', async () => {
    const { connection } = await start('script: a\nstart: b\ntags:\n  - x\n  \nsteps: {}\n', {});
    const edits = await connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: toUri(path) },
      position: { line: 4, character: 2 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.deepEqual(
      edits.map(({ newText }) => newText),
      ['  - '],
    );
  });
});
