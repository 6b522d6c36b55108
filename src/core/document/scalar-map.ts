import type { Span } from '../base/span.ts';
import type { ScalarNode } from './node.ts';
import type { ScalarRun } from './scalar-run.ts';
import { readScalarRuns } from './scalar-runs.ts';

/** Where each UTF-16 unit of a scalar's decoded text was written. */
export interface ScalarMap {
  /** The offset at which the unit `index` was written; behind the last written unit where `index` is the text's length. */
  sourceOffset(index: number): number;
  /** The tight span of what wrote the units from `start` to `end`, an escape always whole; empty where they are equal. */
  sourceSpan(start: number, end: number): Span;
}

/** Maps a scalar's decoded text to the text that it was written in; costs nothing until asked, and little where nothing was decoded. */
export function mapScalar(text: string, scalar: ScalarNode): ScalarMap {
  const { valueStart, valueEnd, value } = scalar;
  const written = valueEnd - valueStart;
  const isVerbatim = isFlowStyle(scalar) && getLength(value, written) === written;
  return isVerbatim ? new VerbatimMap(valueStart, valueEnd) : new RunMap(text, scalar);
}

/** In the styles that fold, each written unit gives one unit at most: where the lengths are equal, so are the places. */
function isFlowStyle({ style }: ScalarNode): boolean {
  return style !== 'literal' && style !== 'folded';
}

/** Numbers and the like are never folded or escaped. */
function getLength(value: ScalarNode['value'], written: number): number {
  return typeof value === 'string' ? value.length : written;
}

class VerbatimMap implements ScalarMap {
  private readonly start: number;
  private readonly end: number;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  sourceOffset(index: number): number {
    return Math.min(this.start + Math.max(index, 0), this.end);
  }

  sourceSpan(start: number, end: number): Span {
    return { start: this.sourceOffset(start), end: this.sourceOffset(Math.max(start, end)) };
  }
}

class RunMap implements ScalarMap {
  private readonly text: string;
  private readonly scalar: ScalarNode;
  private runs: readonly ScalarRun[] | undefined;

  constructor(text: string, scalar: ScalarNode) {
    this.text = text;
    this.scalar = scalar;
  }

  sourceOffset(index: number): number {
    const run = this.findRun(index);
    if (run === undefined) return this.scalar.valueStart;
    const inside = Math.max(index, 0) - run.index;
    if (run.value === undefined) return Math.min(run.start + inside, run.end);
    return inside < run.value.length ? run.start : run.end;
  }

  sourceSpan(start: number, end: number): Span {
    const from = this.sourceOffset(start);
    return { start: from, end: end <= start ? from : this.endOfUnit(end - 1) };
  }

  private endOfUnit(index: number): number {
    const run = this.findRun(index);
    if (run === undefined) return this.scalar.valueStart;
    return run.value === undefined ? Math.min(run.start + Math.max(index, 0) - run.index + 1, run.end) : run.end;
  }

  /** The run that wrote the unit, or the last one for what lies beyond. */
  private findRun(index: number): ScalarRun | undefined {
    this.runs ??= readScalarRuns(this.text, this.scalar);
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.index ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.runs[low];
  }
}
