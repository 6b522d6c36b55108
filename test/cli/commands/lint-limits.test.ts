import assert from 'node:assert/strict';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project = 'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\ntags:\n  refund: Money back\n';
const clean =
  'library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: thanks\n    title: Thanks\n    text: Thank you.\n';
const misspelt = clean.replace('title: Thanks', 'titel: Thanks\n    tags: [refund]');

describe('what `chatwright lint` lists and lets pass', () => {
  const folder = useTemporaryFolder();

  it('lists only the problems that are asked for, and ends as they say', async () => {
    const untagged = misspelt.replace('    tags: [refund]\n', '');
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': untagged });
    assert.deepEqual(await lintCodes('--rule', 'key-unknown'), ['key-unknown']);
    assert.deepEqual(await lintCodes('--rule', 'key-unknown', '--rule=id-unused'), ['id-unused', 'key-unknown']);
    const none = await lint('--rule', 'tab-indentation');
    assert.deepEqual(none, { code: 0, output: 'All is well: 2 files checked, no problems found.\n', complaints: [] });
  });

  it('refuses a name that no problem has, before it reads anything', async () => {
    assert.deepEqual(await lint('--rule', 'key-unknwon'), {
      code: 2,
      output: '',
      complaints: ['There is no problem or rule called `key-unknwon`. Did you mean `key-unknown`?'],
    });
    assert.deepEqual((await lint('--rule', 'x')).complaints, [
      'There is no problem or rule called `x`. The name stands in brackets behind each problem.',
    ]);
  });

  it('ends with 1 only for what is grave enough', async () => {
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': clean });
    assert.equal((await lint()).code, 0);
    assert.equal((await lint('--fail-on', 'hint')).code, 1);
    folder.write({ 'billing.responses.yaml': misspelt });
    assert.equal((await lint('--fail-on', 'error')).code, 1);
    assert.equal((await lint('--fail-on', 'never')).code, 0);
  });

  it('lets as many warnings pass as it is told', async () => {
    folder.write({ 'empty.responses.yaml': '', 'other.responses.yaml': '' });
    assert.equal((await lint()).code, 1);
    assert.equal((await lint('--max-warnings', '2')).code, 0);
    assert.equal((await lint('--max-warnings', '1')).code, 1);
  });

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }

  async function lintCodes(...words: readonly string[]): Promise<string[]> {
    const { output } = await lint('--format', 'json', ...words);
    const { problems } = JSON.parse(output) as { problems: { code: string }[] };
    return [...new Set(problems.map(({ code }) => code))].sort();
  }
});
