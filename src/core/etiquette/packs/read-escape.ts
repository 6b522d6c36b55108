import { PatternFault } from './pattern-fault.ts';
import type { PatternNode, PlaceNode, SetNode } from './pattern-node.ts';

/** What begins with a backslash at `start`, and where it ends. */
export function readEscape(source: string, start: number): { end: number; node: PatternNode } {
  const letter = source[start + 1];
  if (letter === undefined) throw new PatternFault('ends with a backslash `\\`');
  const place = PLACES[letter];
  if (place !== undefined) return { end: start + 2, node: { kind: 'place', place } };
  if (letter === 'Q') {
    const end = source.indexOf('\\E', start);
    const text = source.slice(start + 2, end === -1 ? undefined : end);
    return { end: end === -1 ? source.length : end + 2, node: { kind: 'text', text } };
  }
  if (/[1-9k]/.test(letter))
    throw new PatternFault('looks back at what it found before, such as `\\1`, which we cannot run');
  return readCharacterEscape(source, start);
}

/** A backslash that stands for one character or for one of a set, as it may also be written inside of square brackets. */
export function readCharacterEscape(
  source: string,
  start: number,
): { end: number; node: { readonly kind: 'text'; readonly text: string } | SetNode } {
  const letter = source[start + 1] ?? '';
  const set = SETS[letter];
  if (set !== undefined) return { end: start + 2, node: { kind: 'set', linear: `\\${letter}`, native: set } };
  const property = /^\\[pP](?:\{\^?[A-Za-z_]+\}|[A-Z])/.exec(source.slice(start, start + 40))?.[0];
  if (property !== undefined) {
    const native = /^\\[pP]\{?[A-Z][a-z]?\}?$/.test(property) ? property.replace(/^(..)([A-Z])$/, '$1{$2}') : undefined;
    return { end: start + property.length, node: { kind: 'set', linear: property, native } };
  }
  const code = /^\\(?:x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4}))/.exec(
    source.slice(start, start + 12),
  );
  if (code !== null) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    if (point > 0x10ffff) throw new PatternFault('names a character that does not exist');
    return { end: start + code[0].length, node: { kind: 'text', text: String.fromCodePoint(point) } };
  }
  const control = CONTROLS[letter];
  if (control !== undefined) return { end: start + 2, node: { kind: 'text', text: control } };
  if (/[0-9A-Za-z]/.test(letter)) throw new PatternFault(`uses \`\\${letter}\`, which we do not know`);
  const text = String.fromCodePoint(source.codePointAt(start + 1) ?? 0);
  return { end: start + 1 + text.length, node: { kind: 'text', text } };
}

const PLACES: Readonly<Record<string, PlaceNode['place'] | undefined>> = {
  b: 'word-edge',
  B: 'inside-word',
  A: 'text-start',
  z: 'text-end',
  Z: 'text-end',
};

/** Vale reads these in ASCII. */
const SETS: Readonly<Record<string, string | undefined>> = {
  d: '[0-9]',
  D: '[^0-9]',
  w: '[0-9A-Za-z_]',
  W: '[^0-9A-Za-z_]',
  s: '[\\t\\n\\f\\r ]',
  S: '[^\\t\\n\\f\\r ]',
};

const CONTROLS: Readonly<Record<string, string | undefined>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
};
