import { ours } from './contenders.ts';
import { growthNames } from './growth.ts';
import { ratioBetween, ratioToPeer, type Spread, spreadOf } from './ratio.ts';
import type { Series, What } from './series.ts';

/** What we set out to reach, and what was measured; `measured` may not be above `limit`. */
export interface Target {
  readonly says: string;
  readonly limit: number;
  readonly measured: Spread;
}

/** Every target for which this run has numbers. */
export function judgeTargets(series: readonly Series[]): readonly Target[] {
  const find = (what: What, corpus: string): Series | undefined =>
    series.find((one) => one.what === what && one.corpus === corpus);
  const toPeer = (what: What, corpus: string, peer: string, value: 'ms' | 'megabytes'): Spread | undefined => {
    const found = find(what, corpus);
    return found && ratioToPeer(found, peer, value);
  };
  const toOurOwn = (what: What, large: string, small: string, value: 'ms' | 'megabytes'): Spread | undefined =>
    compareOwn(find(what, large), find(what, small), value);

  const { small: few, large: many } = growthNames;
  const growth = series.find(({ rounds }) => rounds.some((round) => Object.hasOwn(round, many)));

  const candidates: readonly (readonly [says: string, limit: number, measured: Spread | undefined])[] = [
    ['warm, 10k in one file: time / Spectral', 1 / 3, toPeer('warm', '10k', 'spectral', 'ms')],
    ['edit, 10k in one file: time / Spectral', 0.01, toPeer('edit', '10k', 'spectral', 'ms')],
    ['edit, 10k in one file: time / yaml-language-server', 0.01, toPeer('edit', '10k', 'yaml-language-server', 'ms')],
    ['cold, 10k in one file: time / Spectral', 1 / 4, toPeer('cold', '10k', 'spectral', 'ms')],
    ['cold, 10k in 100 files: time / Spectral', 1 / 4, toPeer('cold', '10k-100', 'spectral', 'ms')],
    ['cold, 100k in 1,000 files: time / Spectral', 1 / 5, toPeer('cold', '100k-1000', 'spectral', 'ms')],
    ['warm, 10k in one file with rules: time / Spectral', 1 / 2, toPeer('warm', '10k-rules', 'spectral', 'ms')],
    ['cold, 10k in one file with rules: time / Spectral', 1 / 2, toPeer('cold', '10k-rules', 'spectral', 'ms')],
    ['edit, 10k in one file with rules: time / Spectral', 1 / 50, toPeer('edit', '10k-rules', 'spectral', 'ms')],
    ['cold, 10k in one file: memory / Spectral', 0.6, toPeer('cold', '10k', 'spectral', 'megabytes')],
    ['cold, 10k in 100 files: memory / Spectral', 0.6, toPeer('cold', '10k-100', 'spectral', 'megabytes')],
    ['cold, 100k: memory / our own at 10k in one file', 2, toOurOwn('cold', '100k-1000', '10k', 'megabytes')],
    ['warm, time a reply: 100k / 1k', 1.5, perReply(growth && ratioBetween(growth, many, few, 'ms'), 100)],
    ['cold, time a reply: 100k / 1k', 1.5, perReply(toOurOwn('cold', '100k-1000', '1k', 'ms'), 100)],
  ];
  return candidates.flatMap(([says, limit, measured]) => (measured === undefined ? [] : [{ says, limit, measured }]));
}

/** Two corpora are never in one round, so the spread is that of the large one over the median of the small one. */
function compareOwn(
  large: Series | undefined,
  small: Series | undefined,
  value: 'ms' | 'megabytes',
): Spread | undefined {
  const top = large && spreadOf(large, ours, value);
  const base = small && spreadOf(small, ours, value)?.median;
  return top && base ? scale(top, 1 / base) : undefined;
}

function perReply(spread: Spread | undefined, timesAsMany: number): Spread | undefined {
  return spread && scale(spread, 1 / timesAsMany);
}

function scale(spread: Spread, by: number): Spread {
  const { median, lowest, highest, count } = spread;
  return { median: median * by, lowest: lowest * by, highest: highest * by, count };
}
