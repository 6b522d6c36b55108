import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { toUri } from '../../src/language-service/document-path.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const project = 'version: 1\nname: Larkmoor\nlocales: [en-GB]\noutcomes: [done]\n';
const library = 'library: billing\nresponses:\n  - { id: thanks, title: Thanks, text: THANK YOU. }\n';
const script = 'script: refund\nstart: greet\nsteps:\n  greet: { respond: billing/thanks, end: done }\n';
const entry = { rule: 'all-caps', in: 'billing/thanks', text: 't00000000', count: 1 };
const baseline = `{\n  "version": 1,\n  "findings": [\n    ${JSON.stringify(entry)}\n  ]\n}\n`;

describe('the server, asked about names', () => {
  const [projectPath, libraryPath, scriptPath, baselinePath] = [
    '/desk/chatwright.yaml',
    '/desk/a.responses.yaml',
    '/desk/a.chatscript.yaml',
    '/desk/chatwright.baseline.json',
  ];
  const texts = { [projectPath]: project, [libraryPath]: library, [scriptPath]: script, [baselinePath]: baseline };
  const files = createMemoryFiles(texts);
  const atResponse = { textDocument: { uri: toUri(scriptPath) }, position: { line: 3, character: 30 } };
  const atStep = { textDocument: { uri: toUri(scriptPath) }, position: { line: 1, character: 8 } };
  const inLibrary = { start: { line: 2, character: 10 }, end: { line: 2, character: 16 } };
  const inScript = { start: { line: 3, character: 28 }, end: { line: 3, character: 34 } };
  let editor: TestEditor;

  before(async () => {
    editor = await connectServer(files);
    await editor.open(scriptPath, script);
    await editor.status(({ state }) => state === 'ready');
  });
  after(() => {
    editor.stop();
  });

  it('leads to where a name is given, and to what it belongs to', async () => {
    const definition = await ask<Location[]>('textDocument/definition', atResponse);
    assert.deepEqual(definition, [{ uri: toUri(libraryPath), range: inLibrary }]);
    const [library] = await ask<Location[]>('textDocument/typeDefinition', atResponse);
    assert.deepEqual(library?.range, { start: { line: 0, character: 9 }, end: { line: 0, character: 16 } });
  });

  it('lists uses, with and without the place that gives the name', async () => {
    const uses = await ask<Location[]>('textDocument/references', {
      ...atResponse,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(uses, [{ uri: toUri(scriptPath), range: inScript }]);
    const all = await ask<Location[]>('textDocument/references', {
      ...atResponse,
      context: { includeDeclaration: true },
    });
    assert.equal(all.length, 2);
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', atResponse);
    assert.deepEqual(
      highlights.map(({ range }) => range),
      [inScript],
    );
  });

  it('renames in all files, with the versions of those that are open, and in the baseline', async () => {
    assert.deepEqual(await ask('textDocument/prepareRename', atResponse), { range: inScript, placeholder: 'thanks' });
    const { documentChanges } = await ask<WorkspaceEdit>('textDocument/rename', {
      ...atResponse,
      newName: 'thank-you',
    });
    const findingAt = baseline.split('\n')[3]?.indexOf('"billing/thanks"') ?? 0;
    assert.deepEqual(documentChanges, [
      { textDocument: { uri: toUri(scriptPath), version: 1 }, edits: [{ range: inScript, newText: 'thank-you' }] },
      {
        textDocument: { uri: toUri(libraryPath), version: null },
        edits: [{ range: inLibrary, newText: 'thank-you' }],
      },
      {
        textDocument: { uri: toUri(baselinePath), version: null },
        edits: [
          {
            range: {
              start: { line: 3, character: findingAt },
              end: { line: 3, character: findingAt + '"billing/thanks"'.length },
            },
            newText: '"billing/thank-you"',
          },
        ],
      },
    ]);
  });

  it('refuses in words what cannot be renamed', async () => {
    await assert.rejects(
      ask('textDocument/prepareRename', { ...atStep, position: { line: 0, character: 2 } }),
      /There is no name here/,
    );
    await assert.rejects(ask('textDocument/rename', { ...atStep, newName: 'Greet' }), /cannot be the name of a step/);
  });

  it('refuses while it does not know all files', async () => {
    const reading = createMemoryFiles(texts);
    const release = reading.holdUp(libraryPath);
    const other = await connectServer(reading);
    await other.open(scriptPath, script);
    const rename = { ...atResponse, newName: 'thank-you' };
    await assert.rejects(other.connection.sendRequest('textDocument/rename', rename), /does not know all files/);
    await assert.rejects(
      other.connection.sendRequest('textDocument/prepareRename', atResponse),
      /does not know all files/,
    );
    release();
    await other.status(({ state }) => state === 'ready');
    assert.ok(await other.connection.sendRequest('textDocument/rename', rename));
    other.stop();
  });

  it('changes nothing where somebody types while the baseline is read', async () => {
    const slow = createMemoryFiles(texts);
    const other = await connectServer(slow);
    await other.open(scriptPath, script);
    await other.status(({ state }) => state === 'ready');
    const release = slow.holdUp(baselinePath);
    const answer = other.connection.sendRequest('textDocument/rename', { ...atResponse, newName: 'thank-you' });
    await other.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(scriptPath), version: 2 },
      contentChanges: [{ text: `# new\n${script}` }],
    });
    await other.connection.sendRequest('textDocument/hover', atStep);
    release();
    await assert.rejects(answer, /The document has changed/);
    other.stop();
  });

  it('shows who leads to a step and where it leads', async () => {
    const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', atStep);
    assert.equal(item?.name, 'greet');
    const incoming = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['refund'],
    );
    const outgoing = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: incoming[0]?.from });
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['greet'],
    );
  });

  function ask<Answer>(method: string, params: unknown): Promise<Answer> {
    return editor.connection.sendRequest<Answer>(method, params);
  }
});
