import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measureCold } from './cold.ts';
import { contenders, corpusRoot, ours } from './contenders.ts';
import { type CorpusSize, corpusSizes, prepareCorpus } from './corpus.ts';
import { measureGrowth } from './growth.ts';
import { measureEdits, measureWarm } from './in-process.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { measureProse } from './prose.ts';
import { prepareRun } from './prepare.ts';
import type { Plan, Series } from './series.ts';
import { formatSeries, formatTargets } from './table.ts';
import { judgeTargets } from './targets.ts';
import { formatServers, formatServerTargets } from './lsp/format-servers.ts';
import { measureServers, type ServerSeries } from './lsp/measure-servers.ts';

const measures = { cold: measureCold, warm: measureWarm, edit: measureEdits };

/** The corpora that servers are asked about, and how often they are asked each question. */
const serverSizes = new Set(['1k', '10k-rules', '100k-1000']);
const serverRounds = 100;

/** Rounds for messages by themselves. */
const prosePlan: Plan = { rounds: 9, seconds: 60 };

/** Rounds of each step, and the seconds after which no further round begins: a whole run ends within about ten minutes. */
const plans: Readonly<Record<keyof typeof measures, Readonly<Record<string, Plan>>>> = {
  cold: {
    '100': { rounds: 5, seconds: 15 },
    '1k': { rounds: 5, seconds: 20 },
    '10k': { rounds: 7, seconds: 45 },
    '10k-rules': { rounds: 7, seconds: 45 },
    '10k-100': { rounds: 7, seconds: 45 },
    '100k-1000': { rounds: 3, seconds: 60 },
  },
  warm: {
    '100': { rounds: 15, seconds: 5 },
    '1k': { rounds: 9, seconds: 10 },
    '10k': { rounds: 7, seconds: 30 },
    '10k-rules': { rounds: 7, seconds: 30 },
    '10k-100': { rounds: 7, seconds: 30 },
    '100k-1000': { rounds: 3, seconds: 40 },
  },
  edit: {
    '100': { rounds: 15, seconds: 5 },
    '1k': { rounds: 15, seconds: 10 },
    '10k': { rounds: 9, seconds: 30 },
    '10k-rules': { rounds: 9, seconds: 30 },
    '10k-100': { rounds: 15, seconds: 10 },
    '100k-1000': { rounds: 15, seconds: 10 },
  },
};

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) return;
  prepareRun(options);
  const series = await measureAll(options);
  const servers = await measureAllServers(options);
  const targets = judgeTargets(series);
  console.log(formatTargets(targets));
  console.log(formatServerTargets(servers));
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model, memory: totalmem(), node: process.version };
  const path = fileURLToPath(new URL('./results.json', import.meta.url));
  writeFileSync(path, `${JSON.stringify({ machine, targets, series, servers }, undefined, 2)}\n`);
  console.log('\nEvery single measurement is in bench/results.json.');
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    return parseOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function measureAll(options: Options): Promise<readonly Series[]> {
  const series: Series[] = [];
  const measured = contenders.filter(({ name }) => options.contenders.includes(name));
  for (const size of corpusSizes.filter(({ name }) => options.sizes.includes(name))) {
    const corpus = prepareCorpus(corpusRoot, size, options.content);
    for (const what of options.only) {
      if (what === 'prose' || what === 'lsp') continue;
      const one = await measures[what](corpus, measured, planFor(what, size, options));
      console.log(formatSeries(one));
      series.push(one);
    }
  }
  if (options.only.includes('prose')) {
    const prose = await measureProse(options.runs === undefined ? prosePlan : { rounds: options.runs, seconds: 600 });
    console.log(formatSeries(prose));
    series.push(prose);
  }
  const growth = await compareSizes(options);
  if (growth !== undefined) console.log(formatSeries(growth));
  return growth === undefined ? series : [...series, growth];
}

async function measureAllServers(options: Options): Promise<readonly ServerSeries[]> {
  if (!options.only.includes('lsp')) return [];
  const series: ServerSeries[] = [];
  for (const size of corpusSizes.filter(({ name }) => serverSizes.has(name) && options.sizes.includes(name))) {
    const corpus = prepareCorpus(corpusRoot, size, options.content);
    const one = await measureServers(corpus, options.runs ?? serverRounds);
    console.log(formatServers(one));
    series.push(one);
  }
  return series;
}

/** Whether a reply costs the same in a large workspace as in a small one. */
async function compareSizes(options: Options): Promise<Series | undefined> {
  const [small, large] = ['1k', '100k-1000'].map((name) => corpusSizes.find((size) => size.name === name));
  if (small === undefined || large === undefined || !options.only.includes('warm')) return undefined;
  if (![small, large].every(({ name }) => options.sizes.includes(name)) || !options.contenders.includes(ours)) {
    return undefined;
  }
  const [few, many] = [small, large].map((size) => prepareCorpus(corpusRoot, size, options.content));
  return few && many && measureGrowth(few, many, planFor('warm', large, options));
}

function planFor(what: keyof typeof measures, size: CorpusSize, options: Options): Plan {
  const plan = plans[what][size.name] ?? { rounds: 3, seconds: 60 };
  return options.runs === undefined ? plan : { rounds: options.runs, seconds: Number.POSITIVE_INFINITY };
}
