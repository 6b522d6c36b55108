import type { Option } from '../arguments/option.ts';
import type { ParsedArguments } from '../arguments/parse-arguments.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import type { BaselineTask } from '../baseline/update-baselines.ts';
import { formatNames } from '../formats/create-formatter.ts';
import { listKnownCodes } from './known-codes.ts';
import type { RulePick } from './pick-rules.ts';
import { pickRules } from './pick-rules.ts';
import type { Limits } from './to-exit-code.ts';

const failOnNames = ['warning', 'error', 'info', 'hint', 'never'] as const;

/** The options of `chatwright lint`. */
export const lintOptions: readonly Option[] = [
  { kind: 'choice', name: 'format', short: 'f', values: formatNames, summary: 'How the problems are listed.' },
  {
    kind: 'list',
    name: 'rule',
    item: 'id',
    summary: 'List only the problems of this name, such as `key-unknown` or `all-caps`. Repeat it for more.',
  },
  {
    kind: 'choice',
    name: 'fail-on',
    values: failOnNames,
    summary: 'The least grave problem that makes it end with 1.',
  },
  { kind: 'number', name: 'max-warnings', summary: 'Let so many warnings pass, and end with 1 where there are more.' },
  { kind: 'flag', name: 'fix', summary: 'Mend what can be mended without a person looking, then list the rest.' },
  { kind: 'flag', name: 'dry-run', summary: 'With `--fix`: change no file, only show what would change.' },
  {
    kind: 'place',
    name: 'write-baseline',
    summary: 'Note what rules find now, and from then on tell only what is new.',
  },
  { kind: 'flag', name: 'prune-baseline', summary: 'Drop from the baseline what no longer occurs.' },
  { kind: 'list', name: 'baseline', item: 'file', summary: 'Use this baseline, not `chatwright.baseline.json`.' },
  { kind: 'flag', name: 'no-baseline', summary: 'Tell what the baseline knows, too.' },
  { kind: 'place', name: 'cache', summary: 'Check again only projects in which a file changed since the last time.' },
];

/** What `chatwright lint` is to do. */
export interface LintTask {
  readonly kind: 'task';
  readonly picked: RulePick;
  readonly limits: Limits;
  readonly format: (typeof formatNames)[number];
  /** Whether safe fixes are made or only shown. */
  readonly fix: 'make' | 'show' | undefined;
  /** What is to become of the baseline, after fixes and before the check. */
  readonly update: BaselineTask | undefined;
  /** Whether a baseline is to leave anything out. */
  readonly usesBaseline: boolean;
  /** The baseline to be used; undefined for the one of each project. */
  readonly baseline: string | undefined;
  /** Whether what was found is kept for the next run, and the file for it; undefined for the usual one. */
  readonly cache: { readonly file: string | undefined } | undefined;
}

/** Reads what `chatwright lint` is to do; wrong use where its options do not go together. */
export function readLintTask({ flags, places, lists, choices, numbers }: ParsedArguments): LintTask | WrongUse {
  const rules = lists.get('rule') ?? [];
  const picked = pickRules(rules, listKnownCodes());
  if (picked.kind === 'wrong-use') return picked;
  const update = places.has('write-baseline') ? 'write' : flags.has('prune-baseline') ? 'prune' : undefined;
  const isDry = flags.has('dry-run');
  if (isDry && !flags.has('fix')) return wrongUse('`--dry-run` shows what `--fix` would change: give both.');
  if (isDry && update !== undefined) return wrongUse('`--dry-run` changes no file: leave the baseline out.');
  const isBare = flags.has('no-baseline');
  if (places.has('write-baseline') && flags.has('prune-baseline')) return wrongUse(oneAtATime);
  if (update !== undefined && rules.length > 0) return wrongUse(allRules);
  if (update !== undefined && isBare) return wrongUse(`Leave \`--no-baseline\` out to ${update} one.`);
  return {
    kind: 'task',
    picked,
    limits: {
      failOn: failOnNames.find((name) => name === choices.get('fail-on')) ?? failOnNames[0],
      maxWarnings: numbers.get('max-warnings'),
    },
    format: formatNames.find((name) => name === choices.get('format')) ?? formatNames[0],
    fix: isDry ? 'show' : flags.has('fix') ? 'make' : undefined,
    update,
    usesBaseline: !isBare,
    baseline: places.get('write-baseline') ?? lists.get('baseline')?.at(-1),
    cache: places.has('cache') ? { file: places.get('cache') } : undefined,
  };
}

const oneAtATime =
  'Give `--write-baseline` or `--prune-baseline`, not both. What is written anew has nothing to prune.';
const allRules = 'A baseline is of all rules: leave `--rule` out.';
