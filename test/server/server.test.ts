import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  FileChangeType,
  ResponseError,
  type CodeAction,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { checkWorkspaceMethod } from '../../src/protocol/check-workspace.ts';
import type { WorkspaceStatus } from '../../src/protocol/workspace-status.ts';
import { connectServer, type TestEditor, type TestEditorOptions } from './connect-server.ts';
import { createMemoryFiles, type MemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';
const misspelt = 'library: billing\ntitel: Billing\nlocale: en-GB\nresponses: []\n';
const clean = misspelt.replace('titel', 'title');
const project = '/desk/chatwright.yaml';
const projectText = 'version: 1\nname: Desk\nlocales: [en-GB]\n';

describe('the language server', () => {
  let editor: TestEditor;
  afterEach(() => {
    editor.stop();
  });

  async function start(files: MemoryFiles, setup?: TestEditorOptions): Promise<void> {
    editor = await connectServer(files, setup);
  }

  const isReady = (status: WorkspaceStatus): boolean => status.state === 'ready';
  const codes = ({ diagnostics }: PublishDiagnosticsParams): unknown[] => diagnostics.map(({ code }) => code);

  it('tells of an open file with its version, and again after each change', async () => {
    await start(createMemoryFiles({}));
    await editor.open(library, misspelt);
    const first = await editor.diagnosticsOf(library);
    assert.equal(first.version, 1);
    assert.deepEqual(
      first.diagnostics.map(({ code, source, range, codeDescription }) => ({ code, source, range, codeDescription })),
      [
        {
          code: 'key-unknown',
          source: 'chatwright',
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
          codeDescription: { href: 'page:/key-unknown.md' },
        },
      ],
    );

    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(library), version: 2 },
      contentChanges: [
        { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } }, text: '' },
        { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } }, text: 'le' },
      ],
    });
    const second = await editor.diagnosticsOf(library, ({ version }) => version === 2);
    assert.deepEqual(second.diagnostics, []);
  });

  it('offers the fix of a problem as an edit of the version that is shown', async () => {
    await start(createMemoryFiles({}));
    await editor.open(library, libraryText.replace(BLOCK_TEXT, 'text: Order #12'));
    const { diagnostics } = await editor.diagnosticsOf(library);
    const [shown] = diagnostics.filter(({ code }) => code === 'text-ends-at-hash');
    assert.ok(shown);
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: toUri(library) },
      range: shown.range,
      context: { diagnostics },
    });
    const [action] = actions.filter(({ title }) => title.includes('text block'));
    const [edit] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(edit?.textDocument, { uri: toUri(library), version: 1 });
    assert.match(JSON.stringify(edit.edits), /\|-.*Order #12/);
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(action.diagnostics, [shown]);
  });

  it('tells of files that nobody opened, once all have been read', async () => {
    await start(createMemoryFiles({ [library]: misspelt, [project]: projectText, '/desk/notes.txt': 'titel' }));
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), ['key-unknown']);
    const status = await editor.status(isReady);
    assert.deepEqual(status, { state: 'ready', files: 2, problems: { errors: 1, warnings: 0, infos: 0, hints: 0 } });
    assert.deepEqual(
      editor.published.map(({ uri }) => uri),
      [toUri(library)],
    );
  });

  it('follows the disk, but never over what an editor shows', async () => {
    const files = createMemoryFiles({ [library]: misspelt });
    await start(files);
    await editor.diagnosticsOf(library);
    files.contents.set(library, { kind: 'text', text: clean });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: toUri(library), type: FileChangeType.Changed }],
    });
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), []);

    await editor.open(library, misspelt);
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), ['key-unknown']);
    files.contents.delete(library);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: toUri(library), type: FileChangeType.Deleted }],
    });
    await editor.connection.sendRequest(checkWorkspaceMethod);
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), ['key-unknown']);

    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: toUri(library) } });
    const closed = await editor.diagnosticsOf(library, ({ version }) => version === undefined);
    assert.deepEqual(closed.diagnostics, []);
  });

  it('does not forget a file that is there again when it hears that it was deleted', async () => {
    const files = createMemoryFiles({ [library]: misspelt });
    await start(files);
    await editor.diagnosticsOf(library);
    files.contents.set(library, { kind: 'text', text: misspelt.replace('locale', 'lokale') });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: toUri(library), type: FileChangeType.Deleted }],
    });
    assert.ok(codes(await editor.diagnosticsOf(library)).length > 1);
  });

  it('forgets all files of a folder that is deleted, and finds those of one that comes', async () => {
    const files = createMemoryFiles({ '/desk/old/billing.responses.yaml': misspelt });
    await start(files);
    await editor.diagnosticsOf('/desk/old/billing.responses.yaml');
    files.contents.clear();
    files.contents.set('/desk/new/billing.responses.yaml', { kind: 'text', text: misspelt });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: toUri('/desk/old'), type: FileChangeType.Deleted },
        { uri: toUri('/desk/new'), type: FileChangeType.Created },
      ],
    });
    assert.deepEqual(codes(await editor.diagnosticsOf('/desk/old/billing.responses.yaml')), []);
    assert.deepEqual(codes(await editor.diagnosticsOf('/desk/new/billing.responses.yaml')), ['key-unknown']);
  });

  it('keeps back what files that are not yet read could disprove', async () => {
    const script = '/desk/refund.chatscript.yaml';
    const files = createMemoryFiles({ [project]: projectText, [library]: libraryText });
    const release = files.holdUp(library);
    await start(files);
    await editor.open(script, scriptText.replace('title:', 'titel:').replace('goto: bye', 'goto: by'));
    assert.deepEqual(codes(await editor.diagnosticsOf(script)).includes('key-unknown'), true);
    assert.deepEqual(editor.published.flatMap(codes).includes('id-unknown'), false);
    release();
    const { diagnostics } = await editor.diagnosticsOf(script, (params) => codes(params).includes('id-unknown'));
    const unknown = diagnostics.filter(({ code }) => code === 'id-unknown').map(({ message }) => message);
    assert.equal(unknown.length, 1);
    assert.match(JSON.stringify(unknown[0]), /`by`/);
  });

  it('caps the problems of a file, gravest first, and says how many are left out', async () => {
    await start(createMemoryFiles({}), { options: { settings: { problems: { maximum: 2 } } } });
    await editor.open(library, `${clean}one: 1\ntwo: 2\nthree: 3\nfour: 4\n`);
    const { diagnostics } = await editor.diagnosticsOf(library);
    assert.equal(diagnostics.length, 3);
    assert.equal(diagnostics[2]?.message, '… and 2 more problems in this file; the command line lists them all.');
  });

  it('leaves out what the settings exclude', async () => {
    const drafts = '/desk/drafts/billing.responses.yaml';
    const files = createMemoryFiles({ [drafts]: misspelt, [library]: misspelt });
    await start(files, { options: { settings: { exclude: ['drafts'] } } });
    assert.equal((await editor.status(isReady)).files, 1);
    assert.deepEqual(
      editor.published.map(({ uri }) => uri),
      [toUri(library)],
    );
  });

  it('says of a file that cannot be read what to do', async () => {
    const files = createMemoryFiles({});
    files.contents.set(library, { kind: 'too-large', bytes: 63 * 1024 * 1024 });
    await start(files);
    const { diagnostics } = await editor.diagnosticsOf(library);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This file has 63 MB, and files over 50 MB are not checked. Split it into smaller files.'],
    );
  });

  it('says of bytes that are no text that they are not checked', async () => {
    const files = createMemoryFiles({});
    files.contents.set(library, { kind: 'not-text' });
    await start(files);
    const { diagnostics } = await editor.diagnosticsOf(library);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['This file is not a text that is saved as UTF-8, so it is not checked. Save it as UTF-8.'],
    );
  });

  it('takes folders in and lets them go', async () => {
    const other = '/other/billing.responses.yaml';
    await start(createMemoryFiles({ [library]: misspelt, [other]: misspelt }));
    await editor.diagnosticsOf(library);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: toUri('/other'), name: 'other' }], removed: [{ uri: toUri('/desk'), name: 'desk' }] },
    });
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), []);
    assert.deepEqual(codes(await editor.diagnosticsOf(other)), ['key-unknown']);
  });

  it('stops a check that is cancelled', async () => {
    const files = createMemoryFiles({ [library]: misspelt });
    await start(files);
    await editor.status(isReady);
    const release = files.holdUp(library);
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(checkWorkspaceMethod, source.token);
    source.cancel();
    release();
    await assert.rejects(answer, (error) => error instanceof ResponseError && error.code === -32800);
    assert.equal((await editor.connection.sendRequest<WorkspaceStatus>(checkWorkspaceMethod)).state, 'ready');
  });

  it('answers nonsense with nothing, logs it and stays alive', async () => {
    await start(createMemoryFiles({}));
    const { connection } = editor;
    for (const params of [{}, { textDocument: {} }, { textDocument: { uri: 3 } }, { contentChanges: 'x' }]) {
      for (const method of ['didOpen', 'didChange', 'didClose']) {
        await connection.sendNotification(`textDocument/${method}`, params);
      }
    }
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{}, null] });
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', {});
    assert.equal(await connection.sendRequest('textDocument/codeAction', { range: 'everywhere' }), null);
    await assert.rejects(connection.sendRequest('chatwright/noSuchThing', {}));
    assert.ok(editor.log.some((line) => line.includes('TypeError')));
    await editor.open(library, misspelt);
    assert.deepEqual(codes(await editor.diagnosticsOf(library)), ['key-unknown']);
  });
});

const BLOCK_TEXT = /text: \|-\n.*/;

const libraryText = `library: billing
title: Billing
locale: en-GB
responses:
  - id: refund
    title: Refund
    text: |-
      Your refund is on its way.
`;

const scriptText = `script: refund
title: Refund
locale: en-GB
start: greet
steps:
  greet:
    respond: billing/refund
    goto: bye
  bye:
    say: Bye.
    end: resolved
`;
