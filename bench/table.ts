import { ours } from './contenders.ts';
import { ratioToPeer, type Spread, spreadOf } from './ratio.ts';
import type { Series } from './series.ts';
import type { Target } from './targets.ts';

const titles = {
  cold: 'Cold: the whole command',
  warm: 'Warm: every file from scratch in a running process',
  edit: 'Edit: one letter typed until all problems are known',
  prose: 'Prose: English messages in a running process',
} as const;

/** One series as lines of text: a row a contender, with ours divided by theirs. */
export function formatSeries(series: Series): string {
  const names = [...new Set(series.rounds.flatMap((round) => Object.keys(round)))];
  const head = ['', 'ms', 'lowest–highest', 'rounds', 'peak MB', 'problems', 'ours / theirs', 'spread'];
  const rows = names.map((name) => {
    const ms = spreadOf(series, name, 'ms');
    const megabytes = spreadOf(series, name, 'megabytes');
    const ratio = name === ours ? undefined : ratioToPeer(series, name, 'ms');
    return [
      name,
      round(ms?.median),
      `${round(ms?.lowest)}–${round(ms?.highest)}`,
      String(ms?.count ?? 0),
      round(megabytes?.median),
      String(spreadOf(series, name, 'problems')?.median ?? ''),
      round(ratio?.median),
      ratio === undefined ? '' : `${round(ratio.lowest)}–${round(ratio.highest)}`,
    ];
  });
  const size = `${series.corpus} (${series.replies} replies, ${(series.bytes / 1e6).toFixed(1)} MB)`;
  return `\n${titles[series.what]} · ${size}\n${align([head, ...rows])}`;
}

/** The targets as lines of text, each reached or not. */
export function formatTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ says, limit, measured }) => [
    measured.median <= limit ? 'reached' : 'NOT REACHED',
    says,
    `${round(measured.median)} (at most ${round(limit)})`,
    spreadText(measured),
  ]);
  return `\nTargets\n${align(rows)}`;
}

function spreadText(spread: Spread): string {
  return `${round(spread.lowest)}–${round(spread.highest)} in ${spread.count} rounds`;
}

/** Three digits that count, whatever the size. */
export function round(value: number | undefined): string {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** Rows as lines, each column as wide as its widest cell. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => pad(cell, column, widths)).join('  ')}`.trimEnd()).join('\n');
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return /^[\d.]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
