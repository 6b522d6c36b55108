import { spawn } from 'node:child_process';
import { toProgram } from '../program.ts';
import { sortProblems, type ComparedProblem } from './compared-problem.ts';

/** The problems that the command line finds in a folder, run there as a program. */
export async function checkInTerminal(folder: string): Promise<ComparedProblem[]> {
  const child = spawn(process.execPath, [...toProgram('src/cli/main.ts'), 'lint', '--format', 'json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return sortProblems((JSON.parse(output) as { problems: ComparedProblem[] }).problems);
}
