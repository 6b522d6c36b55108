import type { ScalarNode, ScalarStyle } from './node.ts';

/** A scalar whose written characters lie from `start` to `end`. */
export function scalarAt(start: number, end: number, value: ScalarNode['value'], style: ScalarStyle): ScalarNode {
  return { kind: 'scalar', start, end, value, style, valueStart: start, valueEnd: end, indent: -1, chomping: 'clip' };
}

/** Letters, digits, `_`, `-`, `.` and `/`, save a first sign that means something in YAML. */
export function isWordSign(code: number): boolean {
  return isLetterOrDigit(code) || (code >= 45 && code <= 47) || code === 95;
}

/** Whether plain text may begin with this sign without meaning anything else in YAML. */
export function startsPlain(code: number): boolean {
  return isLetterOrDigit(code) || code === 95 || code === 40 || code === 36 || code > 160;
}

/** Where the line after this one begins, if nothing but spaces is left on this one; -1 otherwise. */
export function findLineEnd(text: string, position: number, end: number): number {
  let at = position;
  while (at < end && text.charCodeAt(at) === 32) at++;
  if (at >= end) return end;
  return text.charCodeAt(at) === 10 ? at + 1 : -1;
}

function isLetterOrDigit(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
