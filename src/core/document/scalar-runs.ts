import { readBlockRuns } from './block-scalar-runs.ts';
import type { ScalarNode } from './node.ts';
import { readDoubleRuns, readPlainRuns, readSingleRuns } from './flow-scalar-runs.ts';

/** A stretch of a scalar's decoded text and the written text from which it comes. */
export interface ScalarRun {
  /** Where the stretch begins in the decoded text. */
  readonly index: number;
  /** Where it was written. */
  readonly start: number;
  readonly end: number;
  /** What the written stretch stands for as a whole; undefined where it stands for itself, unit by unit. */
  readonly value: string | undefined;
}

/** How a scalar was written, and where: all that is needed to decode it. */
export type WrittenScalar = Pick<ScalarNode, 'style' | 'valueStart' | 'valueEnd' | 'indent' | 'chomping'>;

/** The stretches of a scalar's decoded text in order, none of them empty. */
export function readScalarRuns(text: string, scalar: WrittenScalar): readonly ScalarRun[] {
  switch (scalar.style) {
    case 'plain':
      return readPlainRuns(text, scalar.valueStart, scalar.valueEnd);
    case 'single':
      return readSingleRuns(text, scalar.valueStart, scalar.valueEnd);
    case 'double':
      return readDoubleRuns(text, scalar.valueStart, scalar.valueEnd);
    case 'literal':
    case 'folded':
      return readBlockRuns(text, scalar);
    default:
      return scalar.style satisfies never;
  }
}

/** The decoded text of a scalar, the same that js-yaml reads wherever it reads the scalar at all. */
export function decodeScalar(text: string, scalar: WrittenScalar): string {
  let decoded = '';
  for (const run of readScalarRuns(text, scalar)) decoded += run.value ?? text.slice(run.start, run.end);
  return decoded;
}

/** The text that is written from `start` to `end` without quotes, its lines folded. */
export function decodePlain(text: string, start: number, end: number): string {
  return decodeScalar(text, { style: 'plain', valueStart: start, valueEnd: end, indent: -1, chomping: 'clip' });
}
