/** Where the next sign of this kind ends, over spaces, commas and comments only; nothing where something else comes first. */
export function findSignEnd(source: string, from: number, sign: number): number | undefined {
  for (let position = from; position < source.length; position++) {
    const code = source.charCodeAt(position);
    if (code === sign) return position + 1;
    if (code === HASH) position = endOfLine(source, position);
    else if (!isSpace(code) && code !== COMMA && code !== QUESTION_MARK) return undefined;
  }
  return undefined;
}

/** Where a stretch of text ends without the spaces and breaks at its end. */
export function trimEnd(source: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(source.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}

const HASH = 35;
const COMMA = 44;
const QUESTION_MARK = 63;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endOfLine(source: string, position: number): number {
  const end = source.indexOf('\n', position);
  return end === -1 ? source.length : end;
}
