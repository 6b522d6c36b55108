import { ours, oursBundle } from './contenders.ts';
import type { Corpus } from './corpus.ts';
import type { Plan, Reading, Series } from './series.ts';
import { startWorker, type Worker } from './worker.ts';

/** The names under which the two sizes stand in a round. */
export const growthNames = { small: `${ours}, few`, large: `${ours}, many` } as const;

const smallPasses = 10;

/** Times our own warm check of a small and of a large corpus by turns, so that a slow spell of the machine slows both. */
export async function measureGrowth(small: Corpus, large: Corpus, plan: Plan): Promise<Series> {
  const few = await openCorpus(small);
  const many = await openCorpus(large);
  try {
    for (let pass = 0; pass < smallPasses; pass += 1) await few.ask({ ask: 'validate', share: 1 });
    await many.ask({ ask: 'validate', share: 0.1 });
    const rounds: Record<string, Reading>[] = [];
    const end = performance.now() + plan.seconds * 1000;
    while (rounds.length < plan.rounds && (rounds.length === 0 || performance.now() < end)) {
      const before = await meanOf(few, smallPasses);
      rounds.push({ [growthNames.small]: before, [growthNames.large]: await meanOf(many, 1) });
    }
    const { replies, bytes } = large;
    return { what: 'warm', corpus: `${large.name} beside ${small.name}`, replies, bytes, rounds };
  } finally {
    few.stop();
    many.stop();
  }
}

async function openCorpus(corpus: Corpus): Promise<Worker> {
  const worker = await startWorker(oursBundle);
  await worker.ask({ ask: 'open', paths: corpus.paths, keystroke: { file: 0, offset: 0 } });
  return worker;
}

async function meanOf(worker: Worker, passes: number): Promise<Reading> {
  let ms = 0;
  let problems = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    const timing = await worker.ask({ ask: 'validate', share: 1 });
    ms += timing.ms / passes;
    problems = timing.problems;
  }
  return { ms, problems };
}
