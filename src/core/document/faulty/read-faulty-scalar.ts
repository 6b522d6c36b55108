import type { CST } from 'yaml';
import type { Chomping, ScalarNode } from '../node.ts';
import { decodeScalar } from '../scalar-runs.ts';

/** The scalar that a token of the `yaml` package holds, with its text; `toOriginal` leads to the places in the text as it was written. */
export function readFaultyScalar(
  text: string,
  token: CST.FlowScalar | CST.BlockScalar,
  toOriginal: (offset: number) => number,
): ScalarNode {
  const start = toOriginal(token.offset);
  if (token.type === 'block-scalar') return readBlock(text, token, start, toOriginal);
  const end = Math.max(start, toOriginal(token.offset + token.source.length));
  const isQuoted = token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
  const style = token.type === 'single-quoted-scalar' ? 'single' : isQuoted ? 'double' : 'plain';
  const isClosed = isQuoted && end - start > 1 && text.charAt(end - 1) === text.charAt(start);
  const valueStart = isQuoted ? Math.min(start + 1, end) : start;
  const written = { style, valueStart, valueEnd: isClosed ? end - 1 : end, indent: -1, chomping: 'clip' } as const;
  return { kind: 'scalar', start, end, ...written, value: decodeScalar(text, written) };
}

function readBlock(
  text: string,
  token: CST.BlockScalar,
  start: number,
  toOriginal: (offset: number) => number,
): ScalarNode {
  const header = token.props[0] !== undefined && 'source' in token.props[0] ? token.props[0].source : '';
  const headerEnd = token.props.reduce((end, prop) => end + ('source' in prop ? prop.source.length : 0), token.offset);
  const valueStart = Math.max(start, toOriginal(headerEnd));
  const valueEnd = Math.max(valueStart, toOriginal(headerEnd + token.source.length));
  const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const indent = digit > 0 ? Math.max(token.indent, 0) + digit : findIndent(text, valueStart, valueEnd);
  const written = {
    style: header.startsWith('>') ? 'folded' : 'literal',
    valueStart,
    valueEnd,
    indent,
    chomping: readChomping(header),
  } as const;
  const end = valueStart + text.slice(valueStart, valueEnd).trimEnd().length;
  return { kind: 'scalar', start, end, ...written, value: decodeScalar(text, written) };
}

function readChomping(header: string): Chomping {
  if (header.includes('-')) return 'strip';
  return header.includes('+') ? 'keep' : 'clip';
}

/** The indentation of the first line that is not blank; -1 where all are. */
function findIndent(text: string, start: number, end: number): number {
  const first = FIRST_LINE.exec(text.slice(start, end));
  return first === null ? -1 : (first[1]?.length ?? 0);
}

const FIRST_LINE = /^([ \t]*)[^\s]/m;
