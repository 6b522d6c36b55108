import type { Span } from '../../base/span.ts';
import { readFlowPiece } from './flow-piece.ts';
import { keepQuoted } from './quote-slips.ts';
import { skipBlanks, trimBlanks } from './read-lines.ts';
import type { Slips } from './slips.ts';

/** Why a text between brackets is not read as it was meant. */
export type RecoveredCode =
  | 'text-after-quote'
  | 'text-ends-at-hash'
  | 'text-starts-with-brace'
  | 'text-starts-with-special'
  | 'text-with-braces'
  | 'text-with-colon';

/** The whole text that begins at `start`: in a map also what follows its commas without being a key. */
export function findWholeText(text: string, start: number, limit: number, parent: 'map' | 'list'): Span {
  let { end } = readFlowPiece(text, start, limit);
  while (parent === 'map' && text.charAt(end) === ',') {
    const next = skipBlanks(text, end + 1, limit);
    const piece = readFlowPiece(text, next, limit);
    if (piece.end === next || piece.colon !== -1 || /["'{[]/.test(text.charAt(next))) break;
    end = piece.end;
  }
  return { start, end: Math.max(end, start + 1) };
}

/** Reports that a stretch between brackets was meant as a text, and reads it as that; returns its end. */
export function recoverFlowText(slips: Slips, code: RecoveredCode, whole: Span): number {
  const { text } = slips;
  const place = { kind: 'flow' } as const;
  if (code === 'text-starts-with-special') {
    slips.recoverText(
      code,
      { start: whole.start, end: whole.start + 1 },
      { sign: text.charAt(whole.start) },
      whole,
      place,
    );
  } else if (code === 'text-ends-at-hash') {
    const start = whole.start + text.slice(whole.start, whole.end).search(/(?<=[ \t])#/);
    slips.recoverText(code, { start, end: whole.end }, { lost: text.slice(start, whole.end) }, whole, place);
  } else slips.recoverText(code, whole, {}, whole, place);
  return whole.end;
}

/** Reads a text whose quote is not closed: up to the next key, or to the brackets that end the line. Returns its end. */
export function readOpenQuote(slips: Slips, start: number, lineEnd: number): number {
  const { text } = slips;
  const quote = text.charAt(start);
  const stop = NEXT_ITEM.exec(text.slice(start, Math.min(lineEnd, start + FAR)));
  const end = trimBlanks(text, start + 1, stop === null ? lineEnd : start + stop.index);
  const fix = { title: `Add ${quote} at the end`, edits: [{ span: { start: end, end }, text: quote }] };
  slips.report('quote-not-closed', { start, end }, { quote }, [fix]);
  keepQuoted(slips, { start, end }, end);
  return end;
}

const NEXT_ITEM = /,[ \t]*["'{[]|,[ \t]*[\w.-]+:[ \t]|[ \t]*[\]}][\]},\s]*$/;
/** No text in quotes between brackets is longer. */
const FAR = 2000;
