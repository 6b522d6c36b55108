import { createInterface } from 'node:readline';
import { projectFolder } from '../editor/project-folder.ts';
import { startGroup, type ProcessGroup } from './process-group.ts';
import type { Step } from './step.ts';
import { addCounts, noCounts, readCountsLine, type TestCounts } from './test-counts.ts';

/**
 * Runs one step to its end and resolves with its counts; a tool counts as one, tests that cannot be counted as one failure. What tests
 * print is said at once, what a tool prints at its end if it failed.
 */
export async function runStep(
  step: Step,
  say: (line: string) => void,
  started: (group: ProcessGroup) => void,
): Promise<TestCounts> {
  const group = startGroup(step.program, step.arguments, projectFolder);
  started(group);
  const kept: string[] = [];
  let counts: TestCounts | undefined;
  const read = (line: string): void => {
    const more = readCountsLine(line);
    if (more !== undefined) counts = addCounts(counts ?? noCounts, more);
    else if (step.kind === 'tool') kept.push(line);
    else say(line);
  };
  for (const stream of [group.child.stdout, group.child.stderr]) createInterface(stream).on('line', read);

  const limit = setTimeout(() => {
    say(`  stopped: it took more than ${String(step.limitMinutes)} minutes`);
    void group.end();
  }, step.limitMinutes * 60_000);
  const code = await group.finished;
  clearTimeout(limit);
  await group.end();

  if (step.kind === 'tests') return countTests(code, counts, say);
  if (code !== 0) for (const line of kept) say(`  ${line}`);
  return code === 0 ? { ...noCounts, passed: 1 } : oneFailure;
}

const oneFailure: TestCounts = { ...noCounts, failed: 1 };

function countTests(code: number, counts: TestCounts | undefined, say: (line: string) => void): TestCounts {
  if (counts === undefined || counts.passed + counts.failed + counts.skipped === 0) {
    say('  no test was run');
    return oneFailure;
  }
  if (code === 0 || counts.failed > 0) return counts;
  say(`  the tests passed, but their process ended with code ${String(code)}`);
  return { ...counts, failed: 1 };
}
