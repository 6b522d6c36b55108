import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { descendants } from './descendants.ts';
import { editorLayout } from './editor-layout.ts';
import { editorSettings } from './editor-settings.ts';
import { SetupProblem } from './setup-problem.ts';

/** How to start the embedded editor's server: the folder for its data, the file for its log, extra environment variables. */
export interface ServerOptions {
  readonly dataFolder: string;
  readonly logFile: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A running server of the embedded editor. */
export interface EditorServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const startLimitSeconds = 60;
const stopLimitSeconds = 10;

/** Starts the embedded editor's server on 127.0.0.1 at a free port and resolves as soon as it answers. */
export async function serveEditor(options: ServerOptions): Promise<EditorServer> {
  writeSettings(options.dataFolder);
  const child = spawn(editorLayout.node, serverArguments(options.dataFolder), {
    env: { ...outsideEnvironment(), EXTENSIONS_GALLERY: '{}', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): Promise<void> => stopServer(child);
  try {
    const address = `http://127.0.0.1:${String(await listeningPort(child, options.logFile))}`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(startLimitSeconds * 1000) });
    if (!answer.ok) throw new SetupProblem(`The editor's server answered with status ${String(answer.status)}.`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The arguments of the editor's server that installs or serves with this data folder. */
export function serverArguments(dataFolder: string): string[] {
  return [
    editorLayout.serverMain,
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    '--enable-smoke-test-driver',
    '--disable-workspace-trust',
    `--server-data-dir=${dataFolder}`,
  ];
}

function outsideEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return Object.fromEntries(entries);
}

function writeSettings(dataFolder: string): void {
  const folder = join(dataFolder, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), `${JSON.stringify(editorSettings, null, 2)}\n`);
}

function listeningPort(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile, { flags: 'a' });
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => {
      reject(new SetupProblem(`The editor's server did not start (${why}). Its log is ${logFile}.`));
    };
    const limit = setTimeout(() => {
      fail(`no answer in ${String(startLimitSeconds)} s`);
    }, startLimitSeconds * 1000);
    const read = (chunk: Buffer): void => {
      log.write(chunk);
      output = (output + chunk.toString('utf8')).slice(-2000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => {
      fail(error.message);
    });
    child.on('exit', (code) => {
      clearTimeout(limit);
      log.end();
      fail(`exit code ${String(code)}`);
    });
  });
}

// An extension host outlives its server, waiting for it to come back; so it is ended here too.
async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const family = descendants(child.pid);
  await new Promise<void>((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitSeconds * 1000);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill('SIGTERM');
  });
  for (const pid of family) endIfRunning(pid);
}

function endIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
