import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkInTerminal } from './check-in-terminal.ts';
import { describeProblem } from './describe-problem.ts';
import { TextPlaces } from './text-places.ts';

const folder = fileURLToPath(new URL('../fixtures/broken', import.meta.url));
const expected = fileURLToPath(new URL('../fixtures/broken-problems.txt', import.meta.url));

describe('the folder of broken files', () => {
  // Whoever changes a sentence or a place reads the difference and changes the list by hand.
  it('has the problems that broken-problems.txt lists, and no others', async function () {
    this.timeout(30_000);
    const problems = await checkInTerminal(folder);
    const found = problems.map((problem) =>
      describeProblem(problem, new TextPlaces(readFileSync(`${folder}/${problem.file}`, 'utf8'))),
    );
    assert.deepEqual(found, readFileSync(expected, 'utf8').trimEnd().split('\n'));
  });
});
