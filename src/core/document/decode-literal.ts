import type { Chomping } from './node.ts';

/**
 * The text of a literal block (`|`) whose lines, written without carriage returns, lie from `start` to `end`. It says what js-yaml's own
 * decoder says, which serves all styles and breaks and takes several times as long.
 */
export function decodeLiteral(source: string, start: number, end: number, indent: number, chomping: Chomping): string {
  let text = '';
  let breaks = 0;
  let hasText = false;
  for (let position = start; position < end;) {
    const feed = source.indexOf('\n', position);
    const lineEnd = feed === -1 || feed > end ? end : feed;
    if (isBlank(source, position, lineEnd, indent)) breaks++;
    else {
      text += repeatBreak(breaks) + source.slice(position + indent, lineEnd);
      breaks = 1;
      hasText = true;
    }
    position = lineEnd + 1;
  }
  if (chomping === 'keep') return text + repeatBreak(breaks);
  return chomping === 'clip' && hasText ? `${text}\n` : text;
}

/** A line with nothing but spaces up to the column of the text. */
function isBlank(source: string, start: number, end: number, indent: number): boolean {
  const textStart = start + indent;
  if (end > textStart) return false;
  for (let position = start; position < end; position++) if (source.charCodeAt(position) !== 32) return false;
  return true;
}

function repeatBreak(count: number): string {
  return count === 1 ? '\n' : '\n'.repeat(count);
}
