import type { ScalarRun } from './scalar-run.ts';

/** Gathers the runs of a scalar in order; neighbours that were both written as they are become one. */
export class RunList {
  readonly runs: ScalarRun[] = [];
  private index = 0;

  /** What is written from `start` to `end` stands for itself. */
  addVerbatim(start: number, end: number): void {
    if (end <= start) return;
    const last = this.runs.at(-1);
    if (last?.value === undefined && last?.end === start) this.runs[this.runs.length - 1] = { ...last, end };
    else this.runs.push({ index: this.index, start, end, value: undefined });
    this.index += end - start;
  }

  /** What is written from `start` to `end` stands for `value`. */
  addDecoded(start: number, end: number, value: string): void {
    if (value === '') return;
    this.runs.push({ index: this.index, start, end, value });
    this.index += value.length;
  }
}

/** Where the line break at `position` ends: a carriage return and a line feed are one. */
export function endOfBreak(text: string, position: number): number {
  return text.charCodeAt(position) === 13 && text.charCodeAt(position + 1) === 10 ? position + 2 : position + 1;
}
