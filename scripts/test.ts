import { rmSync } from 'node:fs';
import type { ProcessGroup } from './checks/process-group.ts';
import { runSteps, type StepResult } from './checks/run-steps.ts';
import { steps } from './checks/steps.ts';
import { addCounts, noCounts, type TestCounts } from './checks/test-counts.ts';
import { editorLayout } from './editor/editor-layout.ts';

const unitLimitSeconds = 10;

const running = new Set<ProcessGroup>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([...running].map((group) => group.end())).then(() => process.exit(1));
  });
}

rmSync(editorLayout.report, { recursive: true, force: true });
process.exitCode = await checkEverything();

async function checkEverything(): Promise<number> {
  const started = Date.now();
  const results: StepResult[] = [];
  console.log('The first results come in a minute: the tools look at everything side by side.');
  await runSteps(steps, {
    begin: (step) => console.log(`\n[${String(steps.indexOf(step) + 1)}/${String(steps.length)}] ${step.name}`),
    say: (line) => console.log(line),
    end: (result) => {
      results.push(result);
      tellResult(result);
    },
    started: (group) => {
      running.add(group);
      void group.finished.then(() => running.delete(group));
    },
  });
  const troubled = results.filter(({ counts }) => counts.failed > 0);
  if (troubled.length > 0) console.log(`\nFailed: ${troubled.map(({ step }) => step.name).join(' · ')}`);
  const total = results.map(({ counts }) => counts).reduce(addCounts, noCounts);
  console.log(`\nAll of it took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
  console.log(sayCounts(total));
  return total.failed === 0 ? 0 : 1;
}

function tellResult({ step, counts, seconds }: StepResult): void {
  const came = step.kind === 'tests' ? sayCounts(counts) : counts.failed === 0 ? 'passed' : 'FAILED';
  console.log(`  ${came} in ${seconds.toFixed(1)} s`);
  if (step.name === 'Unit tests' && seconds > unitLimitSeconds) {
    console.log(`  (unit tests are meant to take under ${String(unitLimitSeconds)} seconds)`);
  }
}

function sayCounts({ passed, failed, skipped }: TestCounts): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}
