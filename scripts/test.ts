import { rmSync } from 'node:fs';
import type { ProcessGroup } from './checks/process-group.ts';
import { runStep } from './checks/run-step.ts';
import { steps } from './checks/steps.ts';
import { editorLayout } from './editor/editor-layout.ts';

const unitLimitSeconds = 10;

let running: ProcessGroup | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void (running?.end() ?? Promise.resolve()).then(() => process.exit(1));
  });
}

rmSync(editorLayout.report, { recursive: true, force: true });
process.exitCode = await checkEverything();

async function checkEverything(): Promise<number> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const troubled: string[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${String(index + 1)}/${String(steps.length)}] ${step.name}`);
    const started = Date.now();
    const counts = await runStep(step, (group) => {
      running = group;
    });
    const seconds = (Date.now() - started) / 1000;
    const { passed, failed, skipped } = counts;
    console.log(
      step.kind === 'tool'
        ? `  ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`
        : `  ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped in ${seconds.toFixed(1)} s`,
    );
    if (step.name === 'Unit tests' && seconds > unitLimitSeconds) {
      console.log(`  (unit tests are meant to take under ${String(unitLimitSeconds)} seconds)`);
    }
    if (failed > 0) troubled.push(step.name);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  if (troubled.length > 0) console.log(`\nFailed: ${troubled.join(' · ')}`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`);
  return total.failed === 0 ? 0 : 1;
}
