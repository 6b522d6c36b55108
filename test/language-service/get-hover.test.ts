import assert from 'node:assert/strict';
import { createFinding } from '../../src/core/base/problem.ts';
import { getHover } from '../../src/language-service/get-hover.ts';
import { showFiles, withProblems } from './show-files.ts';

const library = '/desk/a.responses.yaml';
const text = 'library: a\nlocale: en-GB\nresponses:\n  - id: a\n    text: Come NOW please\n';
const page = '# all-caps\n\nDo not shout.\n\n## Why\n\nCapitals read as\nshouting.\n\nMore.\n\n## Reported\n';

describe('the hover on a finding', () => {
  const start = text.indexOf('NOW');
  const finding = createFinding('all-caps', 'info', { start, end: start + 3 }, 'Loud.', { owner: '', hash: '' });
  const onNow = { line: 4, character: 16 };

  async function hover(
    project: string,
    position = onNow,
    rulePage?: string,
    commands = false,
    isCancelled = false,
  ): Promise<string | null> {
    const shown = showFiles({ [library]: text, '/desk/chatwright.yaml': project }, { snippets: false, commands });
    const answer = await getHover(withProblems(shown, [finding]), library, position, {
      readPage: () => Promise.resolve(rulePage),
      isCancelled: () => isCancelled,
    });
    return answer === null ? null : JSON.stringify(answer.contents);
  }

  it('tells what the rule asks for, why, how it is set, and where more is said', async () => {
    const said = await hover('version: 1\n', onNow, page);
    assert.match(said ?? '', /\*\*`all-caps`\*\*: .+\\n\\nCapitals read as\\nshouting\.\\n\\nIt is set to `\w+`/);
    assert.match(said ?? '', /switches it on\.\\n\\n\[Read about this rule\]\(rules:\/all-caps\.md\)/);
    assert.doesNotMatch(said ?? '', /More\./);
  });

  it('names the line that set it', async () => {
    const said = await hover('version: 1\netiquette:\n  rules:\n    all-caps: error\n');
    assert.match(said ?? '', /It is set to `error`\. `chatwright\.yaml`, line 4, says so\./);
  });

  it('says less where there is no page, and nothing where there is no finding', async () => {
    assert.doesNotMatch((await hover('version: 1\n')) ?? '', /undefined/);
    assert.equal(await hover('version: 1\n', { line: 4, character: 10 }), null);
  });

  it('says nothing more when nobody waits for it', async () => {
    assert.equal(await hover('version: 1\n', onNow, page, false, true), null);
  });

  it('leads to the page by a command in our extension, since it follows no address out of a hover', async () => {
    const said = await hover('version: 1\n', onNow, page, true);
    assert.match(said ?? '', /\(command:chatwright\.openProblemPage\?%5B%22all-caps%22%5D\)/);
  });
});
