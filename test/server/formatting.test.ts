import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';

describe('the language server formats', () => {
  let editor: TestEditor;
  const options = { tabSize: 8, insertSpaces: false };
  const textDocument = { uri: toUri(library) };

  beforeEach(async () => {
    editor = await connectServer(createMemoryFiles({}));
    await editor.open(library, 'library:   billing\nresponses:\n  - id:   late\n');
  });
  afterEach(() => {
    editor.stop();
  });

  it('a file', async () => {
    const edits = await editor.connection.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument, options });
    assert.deepEqual(
      edits.map(({ range, newText }) => [range.start.line, newText]),
      [
        [0, ''],
        [2, ''],
      ],
    );
  });

  it('a stretch of a file', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const edits = await editor.connection.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      range,
      options,
    });
    assert.deepEqual(edits, [
      { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 10 } }, newText: '' },
    ]);
  });
});
