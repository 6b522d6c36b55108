import { SetupProblem } from './setup-problem.ts';

/** Runs a command's main function and ends the process with its exit code; a set-up problem prints its sentence only. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SetupProblem ? error.message : error);
    process.exitCode = 1;
  }
}
