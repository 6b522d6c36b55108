import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contenders.ts';
import { corpusRoot, ours } from './contenders.ts';
import type { Corpus } from './corpus.ts';
import { createRandom, pick } from './random.ts';
import { openings, sentences, subjects } from './sentences.ts';
import { measureSeries, type Plan, type Series } from './series.ts';
import { startWorker, type Worker } from './worker.ts';

/** Where our own contender for prose is bundled to before a run. */
export const oursProseBundle = fileURLToPath(new URL('../out/bench/ours-prose.cjs', import.meta.url));

/** Us and the linters of English prose, each with the rules that it brings. */
const proseContenders: readonly Contender[] = [
  { name: ours, module: oursProseBundle, command: () => [] },
  ...['textlint', 'write-good', 'alex'].map((name) => ({
    name,
    module: fileURLToPath(new URL(`./peers/${name}.mjs`, import.meta.url)),
    command: () => [],
  })),
];

/** As many as the slowest checks in a few seconds. */
const messageCount = 300;

/** Times the check of 300 English messages in running processes, after each has warmed up; names and amounts are filled in. */
export async function measureProse(plan: Plan): Promise<Series> {
  const corpus = prepareMessages();
  const workers = new Map<string, Worker>();
  try {
    for (const { name, module } of proseContenders) {
      const worker = await startWorker(module);
      workers.set(name, worker);
      await worker.ask({ ask: 'open', paths: corpus.paths, keystroke: { file: 0, offset: 0 } });
      await worker.ask({ ask: 'validate', share: 1 });
    }
    return await measureSeries('prose', corpus, proseContenders, plan, (contender) => {
      const worker = workers.get(contender.name);
      if (worker === undefined) throw new Error(`${contender.name} was not started`);
      return worker.ask({ ask: 'validate', share: 1 });
    });
  } finally {
    for (const worker of workers.values()) worker.stop();
  }
}

/** The messages stand in one file, parted by form feeds. */
function prepareMessages(): Corpus {
  const folder = join(corpusRoot, 'prose');
  const path = join(folder, 'messages.txt');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const random = createRandom(messageCount);
    writeFileSync(path, Array.from({ length: messageCount }, () => writeMessage(random)).join('\f'));
  }
  return { name: 'prose', replies: messageCount, files: 1, folder, paths: [path], bytes: statSync(path).size };
}

function writeMessage(random: () => number): string {
  const [subject] = pick(subjects, random);
  const chosen = new Set([pick(openings, random)[0]]);
  while (chosen.size < 4) chosen.add(pick(sentences, random)[0]);
  const text = [...chosen].join(' ').replaceAll('@', subject);
  return text.replace(/\{\{[^{}]*\}\}/g, (placeholder) => (placeholder.includes('Name') ? 'Asha' : '14'));
}
