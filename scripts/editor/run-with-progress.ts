import { spawn } from 'node:child_process';
import { SetupProblem } from './setup-problem.ts';

/** A command whose output matters only when it fails. */
export interface LongCommand {
  readonly what: string;
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly limitMinutes: number;
}

const secondsBetweenLines = 5;

/** Runs a command, prints a line every few seconds while it lasts, and rejects with its last output when it fails. */
export async function runWithProgress(command: LongCommand): Promise<void> {
  const started = Date.now();
  console.log(`  ${command.what} …`);
  const ticker = setInterval(() => {
    console.log(`  ${command.what} … ${secondsSince(started)} s so far`);
  }, secondsBetweenLines * 1000);
  try {
    await runQuietly(command);
  } finally {
    clearInterval(ticker);
  }
  console.log(`  ${command.what}: done in ${secondsSince(started)} s`);
}

function runQuietly(command: LongCommand): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.arguments, {
      cwd: command.folder,
      env: command.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: command.limitMinutes * 60_000,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      reject(new SetupProblem(`${command.what} failed: ${command.program} could not be started (${error.message}).`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve();
        return;
      }
      const end = signal === null ? `exit code ${String(code)}` : 'it took too long';
      reject(new SetupProblem(`${command.what} failed (${end}). The last lines it printed:\n${output.trimEnd()}`));
    });
  });
}

function secondsSince(started: number): number {
  return Math.round((Date.now() - started) / 1000);
}
