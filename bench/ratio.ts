import { ours } from './contenders.ts';
import type { Reading, Series } from './series.ts';

/** The middle of several values, with how many there were and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
}

/** One contender's values in a series; nothing where it has none. */
export function spreadOf(series: Series, name: string, value: keyof Reading): Spread | undefined {
  return toSpread(series.rounds.map((round) => round[name]?.[value]));
}

/** Ours divided by a peer's, round by round, so that what slows the machine slows both. */
export function ratioToPeer(series: Series, peer: string, value: 'ms' | 'megabytes'): Spread | undefined {
  return ratioBetween(series, ours, peer, value);
}

/** One's values divided by another's, round by round. */
export function ratioBetween(
  series: Series,
  one: string,
  other: string,
  value: 'ms' | 'megabytes',
): Spread | undefined {
  return toSpread(series.rounds.map((round) => divide(round[one]?.[value], round[other]?.[value])));
}

function divide(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}

function toSpread(values: readonly (number | undefined)[]): Spread | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || lower === undefined || upper === undefined) return undefined;
  return { median: (lower + upper) / 2, lowest, highest, count: sorted.length };
}
