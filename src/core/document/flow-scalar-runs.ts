import { readEscape } from './escape.ts';
import { RunList, endOfBreak } from './run-list.ts';
import type { ScalarRun } from './scalar-run.ts';

/** The runs of a plain scalar: lines are folded, spaces around their breaks fall away. */
export function readPlainRuns(text: string, start: number, end: number): readonly ScalarRun[] {
  return readRuns(text, start, end, NO_SIGN);
}

/** The runs of what stands between single quotes, where `''` is a quote. */
export function readSingleRuns(text: string, start: number, end: number): readonly ScalarRun[] {
  return readRuns(text, start, end, APOSTROPHE);
}

/** The runs of what stands between double quotes, where a backslash begins an escape. */
export function readDoubleRuns(text: string, start: number, end: number): readonly ScalarRun[] {
  return readRuns(text, start, end, BACKSLASH);
}

const NO_SIGN = -1;
const APOSTROPHE = 39;
const BACKSLASH = 92;

function readRuns(text: string, start: number, end: number, sign: number): readonly ScalarRun[] {
  const list = new RunList();
  let position = start;
  let runStart = start;
  let runEnd = start;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code === 10 || code === 13) {
      list.addVerbatim(runStart, runEnd);
      position = addFold(list, text, position, end);
      runStart = runEnd = position;
    } else if (code === sign) {
      list.addVerbatim(runStart, position);
      position = addEscape(list, text, position, end);
      runStart = runEnd = position;
    } else {
      position++;
      if (code !== 32 && code !== 9) runEnd = position;
    }
  }
  list.addVerbatim(runStart, sign === NO_SIGN ? runEnd : end);
  return list.runs;
}

/** One break becomes a space; of several, all but the first remain. Returns where the next line's text begins. */
function addFold(list: RunList, text: string, first: number, end: number): number {
  const firstEnd = endOfBreak(text, first);
  let breaks = 1;
  let position = firstEnd;
  while (position < end) {
    const code = text.charCodeAt(position);
    if (code === 10 || code === 13) {
      const next = endOfBreak(text, position);
      list.addDecoded(position, next, '\n');
      position = next;
      breaks++;
    } else if (code === 32 || code === 9) position++;
    else break;
  }
  if (breaks === 1) list.addDecoded(first, firstEnd, ' ');
  return position;
}

function addEscape(list: RunList, text: string, position: number, end: number): number {
  if (text.charCodeAt(position) === APOSTROPHE) {
    const next = Math.min(position + 2, end);
    list.addDecoded(position, next, "'");
    return next;
  }
  const escaped = text.charCodeAt(position + 1);
  if (escaped === 10 || escaped === 13) return skipBreaks(text, position + 1, end);
  const { value, length } = readEscape(text, position, end);
  list.addDecoded(position, position + length, value);
  return position + length;
}

function skipBreaks(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && WHITE.has(text.charCodeAt(position))) position++;
  return position;
}

const WHITE = new Set([9, 10, 13, 32]);
