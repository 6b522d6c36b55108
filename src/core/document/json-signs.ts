import { skipConflictMarker } from './conflict-markers.ts';

/** Behind spaces, line breaks, comments and the lines that an unfinished merge leaves. */
export function skipJsonSpace(text: string, from: number): number {
  let position = from;
  for (;;) {
    const code = text.charCodeAt(position);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      position++;
      continue;
    }
    const end = code === 47 ? skipJsonComment(text, position) : skipConflictMarker(text, position);
    if (end === position) return position;
    position = end;
  }
}

/** Behind the comment that begins here; the same place where none does. */
export function skipJsonComment(text: string, from: number): number {
  if (text.charCodeAt(from) !== 47) return from;
  const second = text.charCodeAt(from + 1);
  if (second === 47) return endOfLine(text, from);
  return second === 42 ? endOfComment(text, from) : from;
}

/** Behind the string that begins here; a string that is not closed ends with its line. */
export function skipJsonString(text: string, from: number): number {
  for (let position = from + 1; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 34) return position + 1;
    if (code === 92) position++;
    else if (code === 10 || code === 13) return position;
  }
  return text.length;
}

/** Where a value ends, and whether it was whole there. */
interface JsonStretch {
  readonly end: number;
  readonly isWhole: boolean;
}

/** Behind a key, its colon and its value; as far as there are any. */
export function skipJsonMember(text: string, from: number, indent: number): JsonStretch {
  const key = skipJsonValue(text, from, indent);
  const colon = skipJsonSpace(text, key.end);
  if (text.charCodeAt(colon) !== 58) return { end: key.end, isWhole: false };
  const value = skipJsonSpace(text, colon + 1);
  if (value >= text.length) return { end: colon + 1, isWhole: false };
  return skipJsonValue(text, value, indent, QUOTE);
}

const QUOTE = 34;

/**
 * Behind the value that begins here: a string, a bracket with all it holds, or a word. Where brackets stay open, it ends before the line
 * on which a sister begins, which is at the column `indent` and begins with the sign `sister`, as the value itself does in a list.
 */
export function skipJsonValue(
  text: string,
  from: number,
  indent: number,
  sister: number = text.charCodeAt(from),
): JsonStretch {
  const code = text.charCodeAt(from);
  if (code === 34) {
    const end = skipJsonString(text, from);
    return { end, isWhole: end < text.length || (end > from + 1 && text.charCodeAt(end - 1) === 34) };
  }
  if (code === 123 || code === 91) return skipBrackets(text, from, indent, sister);
  let end = from;
  while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
  return { end, isWhole: end > from };
}

function skipBrackets(text: string, from: number, indent: number, sister: number): JsonStretch {
  const open = new OpenBrackets();
  let column = indent;
  for (let position = from; position < text.length;) {
    const code = text.charCodeAt(position);
    if (code === 34) position = skipJsonString(text, position);
    else if (code === 123 || code === 91) {
      open.push(code, column);
      position++;
    } else if (code === 125 || code === 93) {
      position++;
      if (open.close(code)) return { end: position, isWhole: true };
    } else if (code === 10 || code === 13) {
      const first = skipBlanks(text, position + 1);
      column = first - position - 1;
      if (column === indent && text.charCodeAt(first) === sister && open.cannotHold(sister, column))
        return { end: position, isWhole: true };
      position = first;
    } else position = code === 47 ? Math.max(skipJsonSpace(text, position), position + 1) : position + 1;
  }
  return { end: text.length, isWhole: false };
}

/** The first bracket that opens a level below `depth`, or nothing where none does. */
export function findDeepBracket(text: string, depth: number): number | undefined {
  const open: number[] = [];
  for (let position = 0; position < text.length;) {
    const code = text.charCodeAt(position);
    if (code === 34) position = skipJsonString(text, position);
    else if (code === 47) position = Math.max(skipJsonSpace(text, position), position + 1);
    else {
      if (code === 123 || code === 91) open.push(code);
      else if ((code === 125 || code === 93) && open.at(-1) === code - 2) open.pop();
      if (open.length > depth) return position;
      position++;
    }
  }
  return undefined;
}

/** The brackets that are open at a place, each with the column at which its line begins. */
class OpenBrackets {
  private readonly open: { readonly code: number; readonly column: number }[] = [];
  private braces = 0;

  push(code: number, column: number): void {
    this.open.push({ code, column });
    if (code === OPEN_BRACE) this.braces++;
  }

  /** A closing bracket closes the nearest opening one of its kind; what was left open inside is given up. True when none is left. */
  close(code: number): boolean {
    const wanted = code - 2;
    const isOpen = wanted === OPEN_BRACE ? this.braces > 0 : this.braces < this.open.length;
    while (isOpen) {
      const last = this.open.pop();
      if (last === undefined) break;
      if (last.code === OPEN_BRACE) this.braces--;
      if (last.code === wanted) break;
    }
    return isOpen && this.open.length === 0;
  }

  /** Whether what begins a line at this column is no part of the innermost bracket: that is an object, or was opened further in. */
  cannotHold(code: number, column: number): boolean {
    const innermost = this.open.at(-1);
    return innermost !== undefined && (innermost.column > column || (innermost.code === OPEN_BRACE && code !== QUOTE));
  }
}

const OPEN_BRACE = 123;

/** Spaces, commas, colons, quotes and brackets end a bare word. */
function isDelimiter(code: number): boolean {
  return code <= 32 || code === 44 || code === 58 || code === 34 || (code | 32) === 123 || (code | 32) === 125;
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
  return position;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('*/', from + 2);
  return end === -1 ? text.length : end + 2;
}
