import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/core/etiquette/rules/index.ts';
import { findHits } from './measure-rules/find-hits.ts';
import { readCorpora } from './measure-rules/read-corpora.ts';
import { sampleHits } from './measure-rules/sample-hits.ts';
import { readVerdicts } from './measure-rules/verdicts.ts';
import { writeTables } from './measure-rules/write-table.ts';

const FOLDER = fileURLToPath(new URL('../docs/measurements/', import.meta.url));
const SEED = 'chatwright 2';
const MARKER = '<!-- The tables below are written by scripts/measure-rules.ts. -->\n';

const [data, open, ...more] = process.argv.slice(2);
if (data === undefined || open === undefined || more.length > 0) {
  console.error(
    'Say where the data is and where to write what is left to judge: tsx scripts/measure-rules.ts <data folder> <file>',
  );
  process.exitCode = 2;
} else {
  measure(data, open);
}

/** Writes the tables, and what of each sample nobody has judged yet. */
function measure(from: string, to: string): void {
  const corpora = readCorpora(from);
  const hits = corpora.flatMap((corpus) => findHits(corpus, rules));
  const verdicts = readVerdicts(`${FOLDER}verdicts.jsonl`);
  const left = rules.flatMap(({ id, severity }) => {
    if (severity === 'off') return [];
    const own = hits.filter(({ rule }) => rule === id);
    const open = sampleHits(own, SEED).filter(({ mark }) => !verdicts.has(mark));
    return [...new Map(open.map((hit) => [hit.mark, hit])).values()];
  });
  writeFileSync(to, left.map((hit) => `${JSON.stringify(hit)}\n`).join(''));
  const page = readFileSync(`${FOLDER}README.md`, 'utf8');
  const head = page.slice(0, page.indexOf(MARKER) + MARKER.length);
  writeFileSync(`${FOLDER}README.md`, `${head}\n${writeTables({ rules, corpora, hits, verdicts, seed: SEED })}`);
  console.log(`${hits.length} hits in ${corpora.length} corpora; ${left.length} are left to judge, in ${to}`);
}
