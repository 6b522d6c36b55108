import assert from 'node:assert/strict';
import { createEntryNotes } from '../../../src/language-service/structure/create-entry-notes.ts';
import { getWorkspaceSymbols } from '../../../src/language-service/structure/get-workspace-symbols.ts';
import { showFiles } from '../show-files.ts';

const files = showFiles({
  '/desk/chatwright.yaml':
    'version: 1\nvariables:\n  order.id: { type: text }\nintents:\n  refund: { en-GB: [refund] }\n',
  '/desk/billing.responses.yaml': `library: billing
responses:
  - id: refund-approved
    title: Money is on its way
    shortcut: ok
    text: Done.
  - id: no-refund
    text: Sorry.
`,
  '/desk/a.chatscript.json':
    '{"script":"returns","start":"greet","steps":{"greet":{"title":"Hello","end":"resolved"}}}',
});

async function expectSymbols(query: string, expected: readonly string[]): Promise<void> {
  const symbols = await getWorkspaceSymbols(files, {
    query,
    notesOf: createEntryNotes(),
    rest: () => Promise.resolve(),
    isCancelled: () => false,
  });
  assert.deepEqual(
    symbols.map(({ name, containerName = '' }) => `${name} | ${containerName}`),
    expected,
  );
}

describe('the search through all names', () => {
  it('finds ids of every kind, the best first', () =>
    expectSymbols('refund', [
      'refund | intent',
      'refund-approved · Money is on its way | billing',
      'no-refund | billing',
    ]));

  it('finds titles and shortcuts', async () => {
    await expectSymbols('its WAY', ['refund-approved · Money is on its way | billing']);
    await expectSymbols('ok', ['ok | billing']);
  });

  it('finds what is written with letters left out', () => expectSymbols('odid', ['order.id | variable']));

  it('finds steps and scripts in JSON', async () => {
    await expectSymbols('hello', ['greet · Hello | returns']);
    await expectSymbols('returns', ['returns | script']);
  });

  it('finds nothing for what nobody wrote', () => expectSymbols('zzz', []));

  it('leads to the name', async () => {
    const search = { query: 'order.id', notesOf: createEntryNotes(), rest: () => Promise.resolve() };
    const [symbol] = await getWorkspaceSymbols(files, { ...search, isCancelled: () => false });
    const range = { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } };
    assert.deepEqual(symbol?.location, { uri: 'file:///desk/chatwright.yaml', range });
    assert.deepEqual(await getWorkspaceSymbols(files, { ...search, isCancelled: () => true }), []);
  });

  it('gives no more than an editor can show', async () => {
    const steps = Array.from({ length: 400 }, (_, number) => `  step-${String(number)}: { end: resolved }`).join('\n');
    const many = showFiles({ '/desk/a.chatscript.yaml': `script: a\nstart: step-0\nsteps:\n${steps}\n` });
    const search = { notesOf: createEntryNotes(), rest: () => Promise.resolve(), isCancelled: () => false };
    assert.equal((await getWorkspaceSymbols(many, { ...search, query: 'step' })).length, 200);
    assert.equal((await getWorkspaceSymbols(many, { ...search, query: '' })).length, 200);
    assert.equal((await getWorkspaceSymbols(many, { ...search, query: 'step-399' })).length, 1);
  });
});
