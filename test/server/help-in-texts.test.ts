import assert from 'node:assert/strict';
import type { Hover, SignatureHelp } from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';

describe('the language server helps inside of texts', () => {
  let editor: TestEditor;
  const textDocument = { uri: toUri(library) };

  beforeEach(async () => {
    editor = await connectServer(createMemoryFiles({}));
    await editor.open(
      library,
      'library: billing\nresponses:\n  - id: late\n    text: Hi {{default customer.firstName \n',
    );
  });
  afterEach(() => {
    editor.stop();
  });

  it('shows how a helper is called', async () => {
    const help = await editor.connection.sendRequest<SignatureHelp>('textDocument/signatureHelp', {
      textDocument,
      position: { line: 3, character: 42 },
    });
    assert.deepEqual([help.signatures[0]?.label, help.activeParameter], ['default value otherwise', 1]);
  });

  it('tells what stands under the pointer', async () => {
    const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 3, character: 17 },
    });
    assert.match(JSON.stringify(hover.contents), /\*\*default\*\*: The value, or other words where it is empty\./);
  });
});
