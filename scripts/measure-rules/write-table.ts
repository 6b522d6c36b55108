import type { Rule } from '../../src/core/etiquette/rule.ts';
import { findFirstSet } from '../../src/core/etiquette/settings/rule-sets.ts';
import type { Corpus } from './corpus.ts';
import type { Hit } from './find-hits.ts';
import { sampleHits } from './sample-hits.ts';
import type { Verdict } from './verdicts.ts';
import { getLowerWilson } from './wilson.ts';

/** What was measured: the hits of all rules in all corpora, and what people said of those that were judged. */
export interface Measurement {
  readonly rules: readonly Rule[];
  readonly corpora: readonly Corpus[];
  readonly hits: readonly Hit[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly seed: string;
}

/** The tables of `docs/measurements/README.md`, which its head explains. */
export function writeTables({ rules, corpora, hits, verdicts, seed }: Measurement): string {
  const byRule = new Map(rules.map(({ id }) => [id, hits.filter(({ rule }) => rule === id)]));
  const precision = rules.map((rule) => {
    const { id } = rule;
    const sample = sampleHits(byRule.get(id) ?? [], seed);
    const judged = sample.flatMap(({ mark }) => verdicts.get(mark) ?? []);
    const count = judged.filter(({ isTrue }) => isTrue).length;
    const wordings = new Set(sample.map(({ mark }) => mark)).size;
    const share = judged.length === 0 ? '' : (count / judged.length).toFixed(2);
    const bound = judged.length === 0 ? '' : getLowerWilson(count, judged.length).toFixed(2);
    const judgedOf = judged.length === sample.length ? String(judged.length) : `${judged.length} of ${sample.length}`;
    return [
      `[${id}](../rules/${id}.md)`,
      ON[findFirstSet(rule)],
      (byRule.get(id) ?? []).length,
      judgedOf,
      wordings,
      count,
      share,
      bound,
    ];
  });
  const rates = rules.flatMap(({ id }) => {
    const own = byRule.get(id) ?? [];
    if (own.length === 0) return [];
    const each = corpora.map(({ name, messages }) => {
      const count = own.filter(({ corpus }) => corpus === name).length;
      return count === 0 ? '' : ((count / messages) * 1000).toFixed(1);
    });
    return [[id, ...each]];
  });
  return [
    table(['Rule', 'On', 'Hits', 'Judged', 'Different', 'True', 'Precision', 'Lower bound'], precision),
    '## Hits per 1,000 messages\n',
    table(['Rule', ...corpora.map(({ name, messages }) => `${name} (${messages})`)], rates),
  ].join('\n');
}

/** Where a rule is on, by the smallest set that switches it on. */
const ON = {
  'chatwright:default': 'by itself',
  'chatwright:recommended': 'recommended',
  'chatwright:all': 'off',
} as const;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
