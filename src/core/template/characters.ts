const space = 1;
const inName = 2;
const afterName = 4;

const classes = classify();

/** Whether Handlebars takes the character for whitespace. */
export function isSpace(code: number): boolean {
  return code < 128 ? (classes[code] ?? 0) === (space | afterName) : isWideSpace(code);
}

/** Whether the character can be part of a name; past the end of a text (NaN) nothing can. */
export function isNameCharacter(code: number): boolean {
  return code < 128 ? ((classes[code] ?? 0) & inName) !== 0 : code >= 128 && !isWideSpace(code);
}

/** Whether a name can end before this character. */
export function canFollowName(code: number): boolean {
  return code < 128 ? ((classes[code] ?? 0) & afterName) !== 0 : isWideSpace(code);
}

/** Whether the character is a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The first offset from `at` on that holds no whitespace. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the whitespace that ends before `end` begins, not before `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function classify(): Uint8Array {
  const table = new Uint8Array(128).fill(inName);
  for (const character of '!"#%&\'()*+,./;<=>@[\\]^`{|}~') table[character.charCodeAt(0)] = 0;
  for (const character of '=~}/.)|') table[character.charCodeAt(0)] = afterName;
  for (const character of '\t\n\v\f\r ') table[character.charCodeAt(0)] = space | afterName;
  return table;
}

function isWideSpace(code: number): boolean {
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code);
}
