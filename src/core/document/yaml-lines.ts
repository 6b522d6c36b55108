import type { SectionShape } from './cut.ts';

/** Whether a line at `start` is `---` or `...`, which begin and end a document in YAML. */
export function isDocumentMark(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 45 && code !== 46) return false;
  if (text.charCodeAt(start + 1) !== code || text.charCodeAt(start + 2) !== code) return false;
  return isSpaceOrEnd(text, start + 3);
}

/** Whether a line at the left margin begins with a key and a colon. */
export function isTopKey(text: string, start: number, end: number): boolean {
  return findColon(text, start, end) !== -1;
}

/** The key of a line that holds nothing else (`responses:`), or nothing where a value follows on the line. */
export function readSectionKey(text: string, start: number, end: number): string | undefined {
  const colon = findColon(text, start, end);
  let rest = colon + 1;
  while (rest < end && isSpaceOrEnd(text, rest)) rest++;
  if (rest < end && text.charCodeAt(rest) !== 35) return undefined;
  let keyEnd = colon;
  while (keyEnd > start && isSpaceOrEnd(text, keyEnd - 1)) keyEnd--;
  const key = text.slice(start, keyEnd);
  return isQuote(key.charCodeAt(0)) ? key.slice(1, -1) : key;
}

/** What the entries of a section are, told by the first of them; nothing where the line is no entry of either sort. */
export function getEntryShape(text: string, first: number, end: number): SectionShape | undefined {
  if (text.charCodeAt(first) === 45 && isSpaceOrEnd(text, first + 1)) return 'list';
  return findColon(text, first, end) === -1 ? undefined : 'map';
}

/** The colon that ends a key which begins at `first`, or -1. */
export function findColon(text: string, first: number, end: number): number {
  const code = text.charCodeAt(first);
  if (isQuote(code)) return findColonAfterQuote(text, first, end, code);
  if (NO_KEY_START.has(code)) return -1;
  if ((code === 45 || code === 63) && isSpaceOrEnd(text, first + 1)) return -1;
  for (let position = first; position < end; position++) {
    const current = text.charCodeAt(position);
    if (current === 58 && isSpaceOrEnd(text, position + 1)) return position;
    if (current === 35 && isSpaceOrEnd(text, position - 1)) return -1;
  }
  return -1;
}

function findColonAfterQuote(text: string, first: number, end: number, quote: number): number {
  let position = first + 1;
  while (position < end) {
    const current = text.charCodeAt(position);
    if (current === 92 && quote === 34) position++;
    else if (current === quote) break;
    position++;
  }
  position++;
  while (position < end && text.charCodeAt(position) === 32) position++;
  return position < end && text.charCodeAt(position) === 58 && isSpaceOrEnd(text, position + 1) ? position : -1;
}

/** `# & * ! | > % @ ` { } [ ] , :` cannot begin a plain key. */
const NO_KEY_START = new Set([35, 38, 42, 33, 124, 62, 37, 64, 96, 123, 125, 91, 93, 44, 58]);

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

/** True for a space, a tab, a line break and the end of the text. */
function isSpaceOrEnd(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
