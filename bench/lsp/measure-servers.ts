import { ours } from '../contenders.ts';
import type { Corpus } from '../corpus.ts';
import { type MeasuringEditor, openEditor } from './editor.ts';
import { measuredServers } from './servers.ts';

/** What is asked of a server. */
export type Request = 'edit' | 'completion' | 'hover' | 'references' | 'rename';

/** How long one server took for one kind of request over one corpus, each time; in milliseconds, in the order of asking. Empty where it failed. */
export interface ServerReading {
  readonly server: string;
  readonly request: Request;
  readonly times: readonly number[];
}

/** All that was measured over one corpus. */
export interface ServerSeries {
  readonly what: 'lsp';
  readonly corpus: string;
  readonly replies: number;
  readonly files: number;
  readonly readings: readonly ServerReading[];
  /** The memory of each server at rest, in megabytes. */
  readonly memory: Readonly<Record<string, number>>;
}

/** Measures each server by itself, so that no other takes its time; after a few requests that only warm it up. */
export async function measureServers(corpus: Corpus, rounds: number): Promise<ServerSeries> {
  const readings: ServerReading[] = [];
  const memory: Record<string, number> = {};
  for (const server of measuredServers) {
    const editor = await openEditor(server, corpus);
    memory[server.name] = await editor.memory();
    for (const request of requestsOf(server.name)) {
      readings.push({ server: server.name, request, times: await measure(() => askers[request](editor), rounds) });
    }
    await editor.stop();
  }
  const { name, replies, files } = corpus;
  return { what: 'lsp', corpus: name, replies, files, readings, memory };
}

/** Half a minute a request is enough for the slowest; a server that answers with a fault is asked no more. */
async function measure(ask: () => Promise<number>, rounds: number): Promise<readonly number[]> {
  const end = performance.now() + MOST_MS;
  const times: number[] = [];
  try {
    for (let round = 0; round < WARM_UP && performance.now() < end; round++) await ask();
    while (times.length < rounds && (times.length < FEWEST || performance.now() < end)) times.push(await ask());
  } catch {
    return [];
  }
  return times;
}

const WARM_UP = 10;
const FEWEST = 5;
const MOST_MS = 30_000;

const askers: Readonly<Record<Request, (editor: MeasuringEditor) => Promise<number>>> = {
  edit: (editor) => editor.edit(),
  completion: (editor) => editor.completeAfterEdit(),
  hover: (editor) => editor.hover(),
  references: (editor) => editor.references(),
  rename: (editor) => editor.rename(),
};

/** The peers answer neither for references nor for a new name. */
function requestsOf(server: string): readonly Request[] {
  return server === ours ? ['edit', 'completion', 'hover', 'references', 'rename'] : ['edit', 'completion', 'hover'];
}
