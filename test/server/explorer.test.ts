import assert from 'node:assert/strict';
import { toUri } from '../../src/language-service/document-path.ts';
import { listExplorerItemsMethod, type ExplorerItem } from '../../src/protocol/explorer.ts';
import { insertReplyMethod } from '../../src/protocol/insert-reply.ts';
import { newFileMethod } from '../../src/protocol/new-file.ts';
import { searchRepliesMethod, type FoundReply } from '../../src/protocol/search-replies.ts';
import { connectServer, type TestEditor } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

describe('the server, asked by the explorer', () => {
  const path = '/desk/a.responses.yaml';
  const text = 'library: billing\nresponses:\n  - { id: thanks, title: Thanks, text: Thank you. }\n';
  let editor: TestEditor;

  before(async () => {
    editor = await connectServer(createMemoryFiles({ [path]: text }));
    await editor.status(({ state }) => state === 'ready');
  });
  after(() => {
    editor.stop();
  });

  it('lists what is there, level by level', async () => {
    const top = await ask<ExplorerItem[]>(listExplorerItemsMethod, { grouping: 'folder', path: [] });
    assert.deepEqual(
      top.map(({ label }) => label),
      ['Canned responses'],
    );
    const inner = await ask<ExplorerItem[]>(listExplorerItemsMethod, { grouping: 'folder', path: top[0]?.path });
    assert.deepEqual(
      inner.map(({ label }) => label),
      ['No folder'],
    );
  });

  it('finds a reply, and says what to write where it is inserted', async () => {
    const [found] = await ask<FoundReply[]>(searchRepliesMethod, { query: 'thank' });
    assert.equal(found?.name, 'billing/thanks');
    const at = { uri: toUri('/desk/letter.txt'), line: 0, character: 0 };
    assert.deepEqual(await ask(insertReplyMethod, { reply: found.place, at }), {
      kind: 'edit',
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
      text: 'Thank you.',
    });
  });

  it('says how a new file begins', async () => {
    const answer = await ask(newFileMethod, { kind: 'responses', name: 'Refunds', beside: toUri(path) });
    assert.equal((answer as { uri: string }).uri, toUri('/desk/refunds.responses.yaml'));
  });

  it('answers nothing to what it does not understand', async () => {
    for (const method of [listExplorerItemsMethod, searchRepliesMethod, insertReplyMethod, newFileMethod])
      assert.equal((await ask<unknown>(method, { path: 3 })) ?? null, null);
    assert.deepEqual(editor.log, []);
  });

  function ask<Answer>(method: string, params: object): Promise<Answer> {
    return editor.connection.sendRequest<Answer>(method, params);
  }
});
