import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A started program with everything that it starts itself. */
export interface ProcessGroup {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly finished: Promise<number>;
  /** Ends what is left of the group, kindly at first. */
  readonly end: () => Promise<void>;
}

const patience = 10_000;
const pause = 50;

/** Starts a program in a process group of its own, without standard input; `finished` resolves with its exit code. */
export function startGroup(program: string, parameters: readonly string[], folder: string): ProcessGroup {
  const child = spawn(program, parameters, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const finished = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      console.log(`  ${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { child, finished, end: () => endGroup(child.pid) };
}

async function endGroup(leader: number | undefined): Promise<void> {
  if (leader === undefined || !signal(leader, 'SIGTERM')) return;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (!signal(leader, 0)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  signal(leader, 'SIGKILL');
}

function signal(leader: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, name);
    return true;
  } catch {
    return false;
  }
}
