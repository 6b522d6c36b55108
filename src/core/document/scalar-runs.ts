import { readBlockRuns } from './block-scalar-runs.ts';
import { readDoubleRuns, readPlainRuns, readSingleRuns } from './flow-scalar-runs.ts';
import type { ScalarRun, WrittenScalar } from './scalar-run.ts';

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
