/** What a backslash and the signs after it stand for in double quotes; a bad escape stands for itself. */
export function readEscape(text: string, position: number, end: number): { value: string; length: number } {
  const sign = text.charAt(position + 1);
  const simple = position + 1 < end ? SIMPLE_ESCAPES.get(sign) : undefined;
  if (simple !== undefined) return { value: simple, length: 2 };
  const digits = HEX_LENGTHS.get(sign) ?? 0;
  const hex = text.slice(position + 2, Math.min(position + 2 + digits, end));
  const codePoint = digits > 0 && hex.length === digits && HEX.test(hex) ? parseInt(hex, 16) : NaN;
  if (codePoint <= 0x10ffff) return { value: String.fromCodePoint(codePoint), length: 2 + digits };
  return { value: text.charAt(position), length: 1 };
}

/** Whether a backslash at `position` begins an escape that YAML knows. */
export function isEscape(text: string, position: number, end: number): boolean {
  const sign = text.charAt(position + 1);
  return sign === '\n' || sign === '\r' || readEscape(text, position, end).length > 1;
}

const HEX = /^[0-9a-fA-F]+$/;

const HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1B'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xA0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);
