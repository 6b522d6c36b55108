import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor, type TestEditorOptions } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';
const libraryText = `library: billing
responses:
  - id: refund
    title: Money back
    text: See https://example.com, {{customer.firstName}}.
`;
const script = '/desk/a.chatscript.json';
const scriptText =
  '{"script":"a","channels":["sms"],"start":"b","steps":{"b":{"respond":"billing/refund","end":"resolved"}}}';
const project =
  'version: 1\nchannels: [web]\nvariables:\n  customer.firstName: { type: text, pii: true, sample: Asha }\n';

describe('reading aids over a connection', () => {
  let editor: TestEditor;
  afterEach(() => {
    editor.stop();
  });

  async function start(setup: TestEditorOptions = {}): Promise<void> {
    const files = createMemoryFiles({ '/desk/chatwright.yaml': project, [library]: libraryText, [script]: scriptText });
    editor = await connectServer(files, { options: { hasCommands: true }, ...setup });
    await editor.status(({ state }) => state === 'ready');
  }

  function ask<Answer>(method: string, path: string, params: object = {}): Promise<Answer> {
    return editor.connection.sendRequest<Answer>(method, { textDocument: { uri: toUri(path) }, ...params });
  }

  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('answer for a library', async () => {
    await start();
    await editor.open(library, libraryText);
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', library);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [['refund', 'Money back']],
    );
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', library);
    assert.deepEqual(folds, [
      { startLine: 1, endLine: 4 },
      { startLine: 2, endLine: 4 },
    ]);
    const links = await ask<DocumentLink[]>('textDocument/documentLink', library);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.com'],
    );
    const positions = [{ line: 4, character: 41 }];
    const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', library, { positions });
    assert.deepEqual(selection?.range, { start: { line: 4, character: 37 }, end: { line: 4, character: 45 } });
    const [lens] = await ask<CodeLens[]>('textDocument/codeLens', library);
    const resolved = await editor.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    assert.equal(resolved.command?.title, 'used once');
    const [hint] = await ask<InlayHint[]>('textDocument/inlayHint', library, { range: whole });
    assert.equal(hint?.label, '30 of 10,000 (web chat)');
  });

  it('answer for a script in JSON', async () => {
    await start({ options: { hasCommands: true, settings: { inlayHints: { lengths: false } } } });
    await editor.open(script, scriptText);
    const [step] = await ask<DocumentSymbol[]>('textDocument/documentSymbol', script);
    assert.equal(step?.detail, '1 · billing/refund');
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', script, { range: whole });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['Money back'],
    );
  });

  it('colour a file, a part of it and what changed', async () => {
    await start();
    await editor.open(library, libraryText);
    const { resultId, data } = await ask<SemanticTokens>('textDocument/semanticTokens/full', library);
    assert.deepEqual(data, [2, 8, 6, 2, 1, 2, 37, 18, 0, 8]);
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', library, { range: whole });
    assert.deepEqual(part.data, data);
    const delta = { previousResultId: resultId };
    const same = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', library, delta);
    assert.deepEqual(same.edits, []);
  });

  it('find names in files that are not open', async () => {
    await start();
    const found = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'money' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['refund · Money back'],
    );
  });

  it('are asked for again once all files are read and where another file changed, by an editor that can', async () => {
    const support = { refreshSupport: true };
    await start({ capabilities: { workspace: { codeLens: support, semanticTokens: support } } });
    const refreshed: string[] = [];
    let tell: () => void = () => undefined;
    const listenForTwo = (): Promise<void> => {
      refreshed.length = 0;
      return new Promise((resolve) => (tell = resolve));
    };
    for (const method of ['workspace/codeLens/refresh', 'workspace/semanticTokens/refresh']) {
      editor.connection.onRequest(method, () => {
        refreshed.push(method);
        if (refreshed.length === 2) tell();
        return null;
      });
    }
    await listenForTwo();

    await editor.open(library, libraryText);
    await editor.open(script, scriptText);
    const isAsked = listenForTwo();
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(script), version: 2 },
      contentChanges: [{ text: '{}' }],
    });
    await isAsked;
    assert.deepEqual(refreshed, ['workspace/codeLens/refresh', 'workspace/semanticTokens/refresh']);
  });
});
