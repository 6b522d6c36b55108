import assert from 'node:assert/strict';
import type { CodeAction, Hover, TextDocumentEdit } from 'vscode-languageserver/node';
import { toUri } from '../../src/language-service/document-path.ts';
import { reviewWordingMethod, type ReviewAnswer, type ReviewParams } from '../../src/protocol/review-wording.ts';
import { connectServer, type TestEditor, type TestEditorOptions } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';
const project = '/desk/chatwright.yaml';
const projectText = 'version: 1\nname: Desk\nlocales: [en-GB]\n';
const head =
  'library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: refund\n    title: Refund\n    text: |-\n';
const spaced = `${head}      Thank you for  waiting, your refund is on  its way.\n`;

describe('the language server, of a finding', () => {
  let editor: TestEditor;
  afterEach(() => {
    editor.stop();
  });

  async function start(setup?: TestEditorOptions): Promise<void> {
    editor = await connectServer(createMemoryFiles({ [project]: projectText }), setup);
    await editor.status(({ state }) => state === 'ready');
    await editor.open(library, spaced);
  }

  const isFound = ({ diagnostics }: { diagnostics: { code?: unknown }[] }): boolean =>
    diagnostics.some(({ code }) => code === 'double-space');

  it('tells with the mark of a finding and the page of its rule', async () => {
    await start();
    const { diagnostics } = await editor.diagnosticsOf(library, isFound);
    const found = diagnostics.find(({ code }) => code === 'double-space');
    assert.deepEqual(found?.data, { isFinding: true });
    assert.deepEqual(found.codeDescription, { href: 'rule:/double-space.md' });
  });

  it('fixes all that is safe in the text that is not saved, when the editor saves', async () => {
    await start();
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: toUri(library), version: 2 },
      contentChanges: [{ text: spaced.replace('Thank', 'We thank') }],
    });
    const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: toUri(library) },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: toUri(library), version: 2 });
    assert.deepEqual(
      change.edits.map(({ range }) => range.start.character),
      [22, 50],
    );
    assert.deepEqual(editor.initialized.capabilities.codeActionProvider, {
      codeActionKinds: [
        'quickfix',
        'refactor.extract',
        'refactor.inline',
        'refactor.rewrite',
        'source.fixAll.chatwright',
        'source.sort.chatwright',
      ],
      resolveProvider: true,
    });
  });

  it('tells why there is such a rule', async () => {
    await start();
    const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: toUri(library) },
      position: { line: 7, character: 20 },
    });
    assert.match(JSON.stringify(hover.contents), /\*\*`double-space`\*\*.*Because\..*rule:\/double-space\.md/);
  });

  it('writes the reason of an exception as a snippet only where the editor takes snippets', async () => {
    for (const snippetEditSupport of [true, false]) {
      await start({ capabilities: { workspace: { workspaceEdit: { snippetEditSupport } } } });
      const place = { line: 7, character: 20 };
      const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: toUri(library) },
        range: { start: place, end: place },
        context: { diagnostics: [] },
      });
      const action = actions.find(({ title }) => title === 'Do not report `double-space` here');
      assert.equal(JSON.stringify(action).includes('"snippet"'), snippetEditSupport);
      editor.stop();
    }
  });

  it('has the editor write down what a reviewer decides, and says what came of it', async () => {
    await start();
    const params: ReviewParams = { uri: toUri(library), line: 7, decision: { kind: 'approve', by: 'Asha' } };
    const answer = await editor.connection.sendRequest<ReviewAnswer>(reviewWordingMethod, params);
    const record = toUri('/desk/chatwright.reviews.yaml');
    assert.deepEqual(answer, { said: '“billing/refund@en-GB” is approved.', record });
    assert.match(JSON.stringify(editor.applied), /by: Asha, date: 2026-11-22/);
    assert.equal(await editor.connection.sendRequest(reviewWordingMethod, { uri: 3 }), null);
  });

  it('says so where the editor did not write it down', async () => {
    await start({ refusesEdits: true });
    const params: ReviewParams = { uri: toUri(library), line: 7, decision: { kind: 'approve', by: 'Asha' } };
    assert.deepEqual(await editor.connection.sendRequest<ReviewAnswer>(reviewWordingMethod, params), {
      said: 'The review record could not be written. Try again.',
    });
  });
});
