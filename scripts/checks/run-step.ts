import { createInterface } from 'node:readline';
import { projectFolder } from '../editor/project-folder.ts';
import { startGroup, type ProcessGroup } from './process-group.ts';
import type { Step } from './step.ts';
import { addCounts, noCounts, readCountsLine, type TestCounts } from './test-counts.ts';

/** Runs one step to its end and resolves with its counts; a tool counts as one, tests that cannot be counted as one failure. */
export async function runStep(step: Step, started: (group: ProcessGroup) => void): Promise<TestCounts> {
  const group = startGroup(step.program, step.arguments, projectFolder);
  started(group);
  const kept: string[] = [];
  let counts: TestCounts | undefined;
  const read = (line: string): void => {
    const more = readCountsLine(line);
    if (more !== undefined) counts = addCounts(counts ?? noCounts, more);
    else if (step.kind === 'tool') kept.push(line);
    else console.log(line);
  };
  for (const stream of [group.child.stdout, group.child.stderr]) createInterface(stream).on('line', read);

  const limit = setTimeout(() => {
    console.log(`  stopped: it took more than ${String(step.limitMinutes)} minutes`);
    void group.end();
  }, step.limitMinutes * 60_000);
  const code = await group.finished;
  clearTimeout(limit);
  await group.end();

  if (step.kind === 'tests') return countTests(code, counts);
  if (code !== 0) for (const line of kept) console.log(`  ${line}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure;
}

const oneFailure: TestCounts = { passed: 0, failed: 1, skipped: 0 };

function countTests(code: number, counts: TestCounts | undefined): TestCounts {
  if (counts === undefined || counts.passed + counts.failed + counts.skipped === 0) {
    console.log('  no test was run');
    return oneFailure;
  }
  if (code === 0 || counts.failed > 0) return counts;
  console.log(`  the tests passed, but their process ended with code ${String(code)}`);
  return { ...counts, failed: 1 };
}
