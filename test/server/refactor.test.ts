import assert from 'node:assert/strict';
import type { CodeAction, ShowMessageParams } from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const script = '/desk/refund.chatscript.yaml';
const text = 'script: refund\nstart: greet\nsteps:\n  greet:\n    say: Hello.\n    goto: bye\n';
const asksLater = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

describe('the language server refactors', () => {
  let editor: TestEditor;
  afterEach(() => {
    editor.stop();
  });

  async function findAction(capabilities: Readonly<Record<string, unknown>>): Promise<CodeAction | undefined> {
    editor = await connectServer(createMemoryFiles({}), { capabilities });
    await editor.status(({ state }) => state === 'ready');
    await editor.open(script, text);
    const place = { line: 5, character: 11 };
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: toUri(script) },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    });
    return actions.find(({ title }) => title === 'Create the step `bye`');
  }

  it('with edits that are worked out when an action is chosen', async () => {
    const action = await findAction(asksLater);
    assert.equal(action?.edit, undefined);
    const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.equal(resolved.edit?.documentChanges?.length, 1);
  });

  it('at once, for an editor that cannot ask later', async () => {
    const action = await findAction({});
    assert.equal(action?.edit?.documentChanges?.length, 1);
    assert.equal(action.data, undefined);
  });

  it('nothing that has changed since, and says so', async () => {
    const action = await findAction(asksLater);
    const told = new Promise<string>((resolve) => {
      editor.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
        resolve(message);
      });
    });
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(script), version: 2 },
      contentChanges: [{ text: `\n${text}` }],
    });
    const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.equal(resolved.edit, undefined);
    assert.equal(await told, 'The file has changed since. Ask for the actions again.');
  });
});
