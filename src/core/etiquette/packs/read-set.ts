import { PatternFault } from './pattern-fault.ts';
import type { SetNode } from './pattern-node.ts';
import { readCharacterEscape } from './read-escape.ts';

/** The characters in square brackets that begin at `start`, and where they end. */
export function readSet(source: string, start: number): { end: number; set: SetNode } {
  let at = start + 1;
  const isNegated = source[at] === '^';
  if (isNegated) at++;
  let linear = '';
  let native: string | undefined = '';
  for (let first = true; first || source[at] !== ']'; first = false) {
    if (at >= source.length) throw new PatternFault('opens a bracket `[` that it does not close');
    const part = readPart(source, at);
    at = part.end;
    linear += part.linear;
    native = native === undefined || part.native === undefined ? undefined : native + part.native;
  }
  const sign = isNegated ? '[^' : '[';
  const set: SetNode = {
    kind: 'set',
    linear: `${sign}${linear}]`,
    native: native === undefined ? undefined : `${sign}${native}]`,
  };
  return { end: at + 1, set };
}

interface Part {
  readonly end: number;
  readonly linear: string;
  readonly native: string | undefined;
}

function readPart(source: string, at: number): Part {
  const named = /^\[:\^?[a-z]+:\]/.exec(source.slice(at, at + 14))?.[0];
  if (named !== undefined) return { end: at + named.length, linear: named, native: undefined };
  if (source.startsWith('-[', at))
    throw new PatternFault('takes one set of characters away from another, which we cannot run');
  if (source[at] === '\\') {
    if (source[at + 1] === 'b') return { end: at + 2, linear: '\\x08', native: '\\x08' };
    const { end, node } = readCharacterEscape(source, at);
    if (node.kind === 'text') return { end, linear: escapeInSet(node.text), native: escapeInSet(node.text) };
    // JavaScript writes no set inside of a set, so the brackets around it go.
    const inner = node.native?.startsWith('[^') === true ? undefined : node.native?.replace(/^\[(.*)\]$/s, '$1');
    return { end, linear: node.linear, native: inner };
  }
  const text = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const written = text === '-' ? readHyphen(source, at) : escapeInSet(text);
  return { end: at + text.length, linear: written, native: written };
}

/** A hyphen between two characters makes a range, at an edge it stands for itself. */
function readHyphen(source: string, at: number): string {
  const isRange =
    !/[[^]/.test(source[at - 1] ?? '') && source[at + 1] !== ']' && !/\\[dDwWsS]$/.test(source.slice(0, at));
  return isRange ? '-' : '\\-';
}

function escapeInSet(text: string): string {
  return /[\\\][^-]/.test(text)
    ? `\\${text}`
    : text.replace(/[\0-\x1f]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
