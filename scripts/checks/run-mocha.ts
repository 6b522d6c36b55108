import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../editor/project-folder.ts';
import { bundleTests, toBundle } from './bundle-tests.ts';
import type { TestFile } from './test-file.ts';
import { isTestKind, limitOf, listTests, type TestKind } from './test-kinds.ts';

const worker = 'scripts/checks/test-worker.ts';
const programs = ['src/cli/main.ts', 'src/server/node.ts', 'test/core/engine/check-vast-text.ts'];

const kind = process.argv[2] ?? '';
if (!isTestKind(kind)) throw new Error(`There are no tests of the kind "${kind}".`);
process.exitCode = (await runMocha(kind)) ? 0 : 1;

/** Runs all tests of a kind, bundled, in a process for each core, and resolves with whether all passed. */
async function runMocha(kind: TestKind): Promise<boolean> {
  const files = listTests(kind);
  const folder = join(projectFolder, 'out', 'tests', kind);
  await bundleTests([...files, ...programs, worker], folder);
  const shown = kind === 'package' ? 'all' : 'troubles';
  const waiting = files.map((file): TestFile => ({ path: toBundle(folder, file), limit: limitOf(kind), shown }));
  const workers = Math.min(kind === 'package' ? 1 : availableParallelism(), files.length);
  const results = await Promise.all(Array.from({ length: workers }, () => runWorker(folder, waiting)));
  return results.every(Boolean);
}

/** Starts a worker that takes file after file from those that wait; resolves with whether all its tests passed and it ended well. */
function runWorker(folder: string, waiting: TestFile[]): Promise<boolean> {
  const child = fork(toBundle(folder, worker), {
    // Tests make much that is short-lived: with more room for it, far less time goes into tidying up.
    execArgv: ['--enable-source-maps', '--max-semi-space-size=64'],
    env: { ...process.env, BUNDLED_PROGRAMS: folder },
  });
  let current: TestFile | undefined;
  let allPassed = true;

  const next = (): void => {
    current = waiting.shift();
    if (current === undefined) child.disconnect();
    else child.send(current);
  };
  child.on('message', (failures) => {
    if (failures !== 0) allPassed = false;
    next();
  });
  next();
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      if (current !== undefined) console.log(`  FAILED  ${current.path}: its process ended before its tests did`);
      resolve(allPassed && current === undefined && code === 0);
    });
  });
}
