import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../editor/project-folder.ts';
import { SetupProblem } from '../editor/setup-problem.ts';

const unknownScreen = 30;
const linesAround = 10;
const faultsFound = 1;

/** Lints a folder of the project with the command line that was just built, and prints what fits on one screen. */
export async function showLint(folder: string): Promise<void> {
  const { code, output } = await lint(folder);
  const lines = output.trimEnd().split('\n');
  if (code !== 0 && code !== faultsFound) {
    throw new SetupProblem(`The check of ${folder} could not be done:\n${output.trimEnd()}`);
  }
  const room = Math.max(10, (process.stdout.isTTY ? process.stdout.rows : unknownScreen) - linesAround);
  for (const line of lines.slice(0, room)) console.log(line === '' ? '' : `  ${line}`);
  const more = lines.length - room;
  if (more <= 0) return;
  console.log(`  … and ${String(more)} more lines. To see them all: node dist/cli.mjs lint ${folder}`);
}

function lint(folder: string): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('dist', 'cli.mjs'), 'lint', folder], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
