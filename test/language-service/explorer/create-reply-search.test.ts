import assert from 'node:assert/strict';
import { createReplyIndex } from '../../../src/language-service/explorer/create-reply-index.ts';
import { createReplySearch, type ReplySearch } from '../../../src/language-service/explorer/create-reply-search.ts';
import { readSearchQuery } from '../../../src/language-service/explorer/read-search-query.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { isFoundReplies } from '../../../src/protocol/search-replies.ts';
import { showFiles } from '../show-files.ts';
import { createTools } from './explorer-tools.ts';

const billing = [
  'library: billing',
  'title: Billing and money',
  'responses:',
  '  - id: refund-approved',
  '    title: Refund approved',
  '    shortcut: refund-ok',
  '    tags: [money-back]',
  '    text: Your refund for {{order.id}} is approved.',
  '    wordings: [{ for: { locale: es-ES }, text: Tu devolución está aprobada. }]',
  '  - id: late',
  '    title: Parcel late',
  '    tags: [delivery]',
  '    text: We are sorry that you wait for your refund.',
  '',
].join('\n');
const desk = JSON.stringify({
  library: 'desk',
  responses: [{ id: 'thanks', title: 'Thanks', text: 'Thank you for waiting.' }],
});
const path = '/desk/billing.responses.yaml';
const texts = { [path]: billing, '/desk/desk.responses.json': desk };

describe('the search for replies', () => {
  it('finds words of titles before words of texts', async () => {
    assert.deepEqual(await find('refund'), ['billing/refund-approved', 'billing/late']);
    assert.deepEqual(await find('thank'), ['desk/thanks']);
  });

  it('finds while a word is typed, with a slip of the finger, and without accents', async () => {
    assert.deepEqual(await find('ref appr'), ['billing/refund-approved']);
    assert.deepEqual(await find('aproved'), ['billing/refund-approved']);
    assert.deepEqual(await find('devolucion'), ['billing/refund-approved']);
  });

  it('finds by shortcut and by tag, with and without their signs', async () => {
    assert.deepEqual(await find('refund-ok'), ['billing/refund-approved']);
    assert.deepEqual(await find('/refund-ok'), ['billing/refund-approved']);
    assert.deepEqual(await find('#delivery'), ['billing/late']);
    assert.deepEqual(await find('#delivery parcel'), ['billing/late']);
    assert.deepEqual(await find('/delivery'), []);
    assert.deepEqual(await find('#refund'), []);
  });

  it('finds some of the words where no reply has them all', async () => {
    assert.deepEqual(await find('the parcel exploded'), ['billing/late']);
    assert.deepEqual(await find('zebra'), []);
  });

  it('does not find the names of variables', async () => {
    assert.deepEqual(await find('order'), []);
  });

  it('lists the first replies where nothing is looked for', async () => {
    for (const query of ['', '  ', '#', '/'])
      assert.deepEqual(await find(query), ['billing/refund-approved', 'billing/late', 'desk/thanks']);
  });

  it('says what a list shows of each, and where it is', async () => {
    const [first] = await createReplySearch()(showFiles(texts), { query: 'refund-ok' }, createTools());
    assert.deepEqual(first, {
      name: 'billing/refund-approved',
      title: 'Refund approved',
      shortcut: 'refund-ok',
      library: 'Billing and money',
      words: 'Your refund for … is approved.',
      place: { uri: 'file:///desk/billing.responses.yaml', line: 3, character: 8 },
    });
    assert.ok(isFoundReplies([first]));
  });

  it('puts the replies of the project first that somebody writes in', async () => {
    const project = 'version: 1\nname: A\nlocales: [en-GB]\n';
    const reply = (library: string): string =>
      `library: ${library}\nresponses:\n  - { id: hi, title: Hi, text: Hello. }\n`;
    const files = showFiles({
      '/a/chatwright.yaml': project,
      '/a/a.responses.yaml': reply('a'),
      '/b/chatwright.yaml': project,
      '/b/b.responses.yaml': reply('b'),
    });
    const search = createReplySearch();
    for (const query of ['hello', '']) {
      assert.deepEqual(await ask(search, files, query, 'file:///a/x.chatscript.yaml'), ['a/hi', 'b/hi']);
      assert.deepEqual(await ask(search, files, query, 'file:///b/x.chatscript.yaml'), ['b/hi', 'a/hi']);
    }
  });

  it('knows what was edited, added and deleted since, and reads nothing else again', async () => {
    const files = showFiles(texts);
    const search = createReplySearch();
    let read = 0;
    const tools = createTools();
    const counting = createTools({
      cardsOf: (file, index) => {
        read += 1;
        return tools.cardsOf(file, index);
      },
    });
    await search(files, { query: 'zebra' }, counting);
    const all = read;
    const at = billing.indexOf('Parcel late');
    files.engine.editFile(path, [{ span: { start: at, end: at }, text: 'Zebra ' }]);
    const found = await search(files, { query: 'zebra' }, counting);
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Zebra Parcel late'],
    );
    assert.ok(read - all < all, 'Only the reply that was edited is read.');
    files.engine.removeFile(path);
    assert.deepEqual(await ask(search, files, 'zebra'), []);
    assert.deepEqual(await ask(search, files, 'thanks'), ['desk/thanks']);
    files.engine.setFile('/desk/new.responses.yaml', 'library: new\nresponses:\n  - { id: z, text: Zebra. }\n');
    assert.deepEqual(await ask(search, files, 'zebra'), ['new/z']);
  });

  it('answers nobody who has gone on', async () => {
    const gone = createTools({ isCancelled: () => true });
    assert.deepEqual(await createReplySearch()(showFiles(texts), { query: 'refund' }, gone), []);
  });

  it('holds no more replies than it is told to', async () => {
    const files = showFiles(texts);
    const index = createReplyIndex(1);
    const libraries = [path].flatMap((each) => files.engine.view.getFile(each) ?? []);
    await index.update(libraries, createTools());
    assert.equal([...index.search(readSearchQuery('refund'), new Set())].length, 1);
  });
});

async function find(query: string): Promise<string[]> {
  return ask(createReplySearch(), showFiles(texts), query);
}

async function ask(search: ReplySearch, files: ShownFiles, query: string, uri?: string): Promise<string[]> {
  const found = await search(files, { query, ...(uri === undefined ? {} : { uri }) }, createTools());
  return found.map(({ name }) => name);
}
