import 'mocha/mocha.js';
import { reportTests } from '../../../scripts/checks/report-tests.ts';

/** Runs the tests of the web-worker extension host; rejects when one failed, which is how VS Code learns of it. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, forbidOnly: true });
  mocha.reporter(Mocha.reporters.Base);
  await import('./smoke.test.ts');
  const failures = await new Promise<number>((resolve) => {
    reportTests(mocha.run(resolve), 'all');
  });
  if (failures > 0) throw new Error(`${String(failures)} tests failed in the web host.`);
}
