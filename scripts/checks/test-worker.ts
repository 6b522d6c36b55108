import Mocha from 'mocha';
import { reportTests } from './report-tests.ts';
import type { TestFile } from './test-file.ts';

// The other end of run-mocha.ts: runs the files that it is told of, one after the other, and tells how many failures each has.
process.on('message', (file: TestFile) => {
  void runFile(file).then((failures) => process.send?.(failures));
});

async function runFile({ path, limit, shown }: TestFile): Promise<number> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: limit, forbidOnly: true });
  mocha.addFile(path);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    console.log(`  FAILED  ${path} could not be read`, error);
    return 1;
  }
  if (mocha.suite.total() === 0) {
    console.log(`  FAILED  ${path} has no tests`);
    return 1;
  }
  const failures = await new Promise<number>((resolve) => {
    reportTests(mocha.run(resolve), shown);
  });
  // Until then it listens to what nobody caught, in the files after it too.
  mocha.dispose();
  return failures;
}
