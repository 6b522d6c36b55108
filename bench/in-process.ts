import { readFileSync } from 'node:fs';
import type { Contender } from './contenders.ts';
import type { Corpus } from './corpus.ts';
import { measureSeries, type Plan, type Reading, type Series } from './series.ts';
import { startWorker, type Worker } from './worker.ts';

const warmUpEdits = 3;
const warmUpReplies = 5_000;
const warmUpPasses = 20;

/** Times the check of all files from scratch in running processes, after each has warmed up: often on few files, once on a tenth of many. */
export function measureWarm(corpus: Corpus, contenders: readonly Contender[], plan: Plan): Promise<Series> {
  return withWorkers(corpus, contenders, async (workers) => {
    const passes = Math.min(warmUpPasses, Math.ceil(warmUpReplies / corpus.replies));
    for (const worker of workers.values()) {
      for (let pass = 0; pass < passes; pass += 1) await worker.ask({ ask: 'validate', share: 0.1 });
    }
    return measureSeries('warm', corpus, contenders, plan, (contender) =>
      askWorker(workers, contender, { ask: 'validate', share: 1 }),
    );
  });
}

/** Times one letter typed into the middle reply until all problems are known: ours in the open workspace, the peers' over that file. */
export function measureEdits(corpus: Corpus, contenders: readonly Contender[], plan: Plan): Promise<Series> {
  return withWorkers(corpus, contenders, async (workers) => {
    for (const worker of workers.values()) {
      await worker.ask({ ask: 'load' });
      for (let edit = 0; edit < warmUpEdits; edit += 1) await worker.ask({ ask: 'edit' });
    }
    return measureSeries('edit', corpus, contenders, plan, (contender) =>
      askWorker(workers, contender, { ask: 'edit' }),
    );
  });
}

async function withWorkers(
  corpus: Corpus,
  contenders: readonly Contender[],
  measure: (workers: ReadonlyMap<string, Worker>) => Promise<Series>,
): Promise<Series> {
  const workers = new Map<string, Worker>();
  try {
    const keystroke = findKeystroke(corpus);
    for (const { name, module } of contenders) {
      const worker = await startWorker(module);
      workers.set(name, worker);
      await worker.ask({ ask: 'open', paths: corpus.paths, keystroke });
    }
    return await measure(workers);
  } finally {
    for (const worker of workers.values()) worker.stop();
  }
}

function askWorker(
  workers: ReadonlyMap<string, Worker>,
  contender: Contender,
  question: Parameters<Worker['ask']>[0],
): Promise<Reading> {
  const worker = workers.get(contender.name);
  if (worker === undefined) throw new Error(`${contender.name} was not started`);
  return worker.ask(question);
}

/** The place between the first two words of a reply in the middle of the middle file. */
function findKeystroke(corpus: Corpus): { readonly file: number; readonly offset: number } {
  const file = Math.floor(corpus.paths.length / 2);
  const text = readFileSync(corpus.paths[file] ?? '', 'utf8');
  const opening = '\n    text: |-\n      ';
  const words = text.indexOf(opening, text.length / 2) + opening.length;
  return { file, offset: text.indexOf(' ', words) };
}
