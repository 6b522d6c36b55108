import type { Baseline } from '../../core/etiquette/baseline/baseline.ts';
import type { BaselineFilter } from '../../core/etiquette/baseline/baseline-filter.ts';
import { createBaselineFilter } from '../../core/etiquette/baseline/baseline-filter.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { showPath } from '../files/show-path.ts';
import { sayCount } from '../formats/say-count.ts';
import type { Sift } from '../lint/report-files.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';
import type { FindBaseline } from './find-baseline.ts';
import { readBaselineFile } from './read-baseline-file.ts';

/** The baselines of the files of a check. */
export interface Baselines {
  readonly kind: 'baselines';
  /** Leaves out what the baseline of a file knows. */
  readonly sift: Sift;
  /** The same for one file alone, as if no other had been looked at. */
  readonly siftAlone: Sift;
  /** What each baseline left out, and what of it no longer occurs, one sentence for each that there is something to say of. */
  listSentences(): readonly string[];
}

interface OpenBaseline {
  readonly shown: string;
  readonly baseline: Baseline;
  readonly filter: BaselineFilter;
  /** False where some of its files were not asked for, so that nobody knows what no longer occurs. */
  isWhole: boolean;
}

/** Reads the baselines of all asked files; wrong use where one cannot be read. */
export async function openBaselines(
  { asked, others, folder }: FilesToCheck,
  find: FindBaseline,
): Promise<Baselines | WrongUse> {
  const opened = new Map<string, OpenBaseline | undefined>();
  const byFile = new Map<string, OpenBaseline>();
  for (const file of asked) {
    const path = await find(file);
    if (!opened.has(path)) {
      const baseline = await readBaselineFile(path, folder);
      if (baseline !== undefined && 'kind' in baseline) return baseline;
      opened.set(path, baseline && open(baseline, showPath(path, folder)));
    }
    const own = opened.get(path);
    if (own !== undefined) byFile.set(file, own);
  }
  for (const file of others) {
    const own = opened.get(await find(file));
    if (own !== undefined) own.isWhole = false;
  }
  return {
    kind: 'baselines',
    sift: (file, problems) => byFile.get(file)?.filter.apply(problems) ?? problems,
    siftAlone: (file, problems) => {
      const own = byFile.get(file);
      return own === undefined ? problems : createBaselineFilter(own.baseline).apply(problems);
    },
    listSentences: () => [...opened.values()].flatMap((own) => (own === undefined ? [] : sayOne(own))),
  };
}

function open(baseline: Baseline, shown: string): OpenBaseline {
  return { shown, baseline, filter: createBaselineFilter(baseline), isWhole: true };
}

function sayOne({ shown, filter, isWhole }: OpenBaseline): string[] {
  const known = filter.countKnown();
  const stale = isWhole ? filter.countStale() : 0;
  const leaves = known === 0 ? [] : [`leaves out ${sayCount(known, 'known finding')}`];
  const gone =
    stale === 0
      ? []
      : [`has ${String(stale)} ${stale === 1 ? 'entry that no longer occurs' : 'entries that no longer occur'}`];
  if (leaves.length + gone.length === 0) return [];
  const advice = stale === 0 ? '' : ' Drop them with `--prune-baseline`.';
  return [`\`${shown}\` ${[...leaves, ...gone].join(', and ')}.${advice}`];
}
