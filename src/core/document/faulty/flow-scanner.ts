import type { FlowPiece } from './flow-piece.ts';
import { isKeyEnd, readFlowPiece } from './flow-piece.ts';
import type { RecoveredCode } from './flow-recovery.ts';
import { findWholeText, readOpenQuote, recoverFlowText } from './flow-recovery.ts';
import { findClosingQuote, findEscapeSlips } from './quote-slips.ts';
import { skipBlanks, trimBlanks } from './read-lines.ts';
import type { Slips } from './slips.ts';

/** Reads what stands between brackets sign by sign, and reports the slips in it. */
export class FlowScanner {
  private readonly slips: Slips;
  private readonly text: string;
  private readonly limit: number;
  private readonly open: Bracket[] = [];
  private position: number;
  /** Behind the last thing that was read. */
  private lastEnd: number;
  /** Where the line ends on which we are, once that was asked. */
  private lineEnd = -1;
  /** Whether the last thing was words without quotes, which may go on on the next line. */
  private afterWords = false;

  constructor(slips: Slips, start: number, limit: number) {
    this.slips = slips;
    this.text = slips.text;
    this.limit = limit;
    this.position = start;
    this.lastEnd = start;
  }

  /** Reads to the bracket that closes the first one; returns the offset behind it, or the limit where there is none. */
  scan(): number {
    this.push();
    while (this.open.length > 0) {
      this.position = this.skipSilence();
      if (this.position >= this.limit) return this.reportOpen();
      const sign = this.text.charAt(this.position);
      if (sign === ']' || sign === '}') this.close(sign);
      else if (sign === ',') this.passComma();
      else if (sign === ':' && this.expectsColon()) this.passColon();
      else this.readItem(sign);
    }
    return this.position;
  }

  private push(): void {
    this.open.push({ sign: this.text.charAt(this.position), start: this.position, expects: 'item', isInValue: false });
    this.pass(this.position + 1);
  }

  private pass(end: number): void {
    this.position = end;
    this.lastEnd = end;
    this.afterWords = false;
  }

  /** Ends an item; what comes next must be a comma, a colon or a closing bracket. */
  private finish(end: number): void {
    this.pass(end);
    const bracket = this.open.at(-1);
    if (bracket !== undefined) bracket.expects = 'comma';
  }

  private close(sign: string): void {
    const opener = sign === ']' ? '[' : '{';
    const depth = this.open.findLastIndex((bracket) => bracket.sign === opener);
    if (depth === -1) {
      const span = { start: this.position, end: this.position + 1 };
      const fix = { title: `Delete ${sign}`, edits: [{ span, text: '' }] };
      this.slips.report('bracket-not-opened', span, { bracket: sign }, [fix]);
      this.slips.blank(span);
      this.position++;
      return;
    }
    const unclosed = this.open.splice(depth).slice(1);
    this.reportUnclosed(unclosed);
    this.finish(this.position + 1);
  }

  private reportOpen(): number {
    this.reportUnclosed(this.open.splice(0));
    return this.limit;
  }

  /** Reports the innermost of these brackets; the fix closes them all behind the last thing that was read. */
  private reportUnclosed(brackets: readonly Bracket[]): void {
    const innermost = brackets.at(-1);
    if (innermost === undefined) return;
    const closers = brackets
      .map(({ sign }) => (sign === '[' ? ']' : '}'))
      .reverse()
      .join('');
    const end = this.lastEnd;
    const fix = { title: `Add ${closers}`, edits: [{ span: { start: end, end }, text: closers }] };
    const span = { start: innermost.start, end: innermost.start + 1 };
    this.slips.report(innermost.sign === '[' ? 'bracket-not-closed' : 'brace-not-closed', span, {}, [fix]);
    this.slips.patch(end, end, closers);
  }

  private passComma(): void {
    const bracket = this.open.at(-1);
    const span = { start: this.position, end: this.position + 1 };
    if (bracket?.expects === 'item') {
      this.slips.reportOnce('comma-too-many', span, {}, [{ title: 'Remove the comma', edits: [{ span, text: '' }] }]);
      this.slips.blank(span);
      this.position++;
      return;
    }
    this.pass(span.end);
    if (bracket !== undefined) Object.assign(bracket, { expects: 'item', isInValue: false });
  }

  private expectsColon(): boolean {
    const bracket = this.open.at(-1);
    const isAfterKey = bracket?.expects === 'comma' && !bracket.isInValue;
    return isAfterKey || isKeyEnd(this.text, this.position, this.limit);
  }

  private passColon(): void {
    const bracket = this.open.at(-1);
    this.pass(this.position + 1);
    if (bracket !== undefined) Object.assign(bracket, { expects: 'value', isInValue: true });
  }

  private readItem(sign: string): void {
    const isPlain = !/["'[{]/.test(sign) || this.text.startsWith('{{', this.position);
    if (this.open.at(-1)?.expects === 'comma' && !(isPlain && this.afterWords)) this.reportMissingComma();
    if (isPlain) this.readWords();
    else if (sign === '[' || sign === '{') this.push();
    else this.finish(this.readQuoted());
  }

  private reportMissingComma(): void {
    const { lastEnd, position } = this;
    const end = { start: lastEnd, end: lastEnd };
    const fix = { title: 'Add a comma', edits: [{ span: end, text: ',' }] };
    const word = /^[\w.-]+/.exec(this.text.slice(position, position + 40))?.[0] ?? '?';
    this.slips.reportOnce('comma-missing', { start: position, end: position + word.length }, {}, [fix]);
    this.slips.patch(lastEnd, lastEnd, ',');
    const bracket = this.open.at(-1);
    if (bracket !== undefined) Object.assign(bracket, { expects: 'item', isInValue: false });
  }

  private readQuoted(): number {
    const { position: start, text } = this;
    const lineEnd = this.findLineEnd(start);
    let close = findClosingQuote(text, start, lineEnd);
    if (close === -1) close = this.findLaterQuote(start);
    if (close === -1) return readOpenQuote(this.slips, start, lineEnd);
    const rest = skipBlanks(text, close + 1, this.limit);
    if (rest < this.limit && !/[\s,[\]{}:#]/.test(text.charAt(rest))) return this.recover('text-after-quote', start);
    findEscapeSlips(this.slips, start, close);
    return close + 1;
  }

  /** A quote on a later line closes a text only where something fitting follows it. */
  private findLaterQuote(start: number): number {
    const close = findClosingQuote(this.text, start, Math.min(this.limit, start + FAR));
    const next = this.text.charAt(skipBlanks(this.text, close + 1, this.limit));
    return close !== -1 && /^[\s,\]}:]?$/.test(next) ? close : -1;
  }

  private readWords(): void {
    const { position: start, text, limit } = this;
    const piece = readFlowPiece(text, start, limit);
    const property = PROPERTY.exec(text.slice(start, piece.end))?.[0];
    const fault = property === undefined ? this.findFault(start, piece) : undefined;
    const name = fault === 'text-with-colon' ? TWO_NAMES.exec(text.slice(start, piece.colon))?.[1] : undefined;
    if (property !== undefined) this.pass(start + property.length);
    else if (name !== undefined) this.finish(start + name.length);
    else if (fault !== undefined) this.finish(this.recover(fault, start));
    else {
      this.finish(this.isKey(piece) ? trimBlanks(text, start, piece.colon) : piece.end);
      this.afterWords = true;
    }
  }

  private isKey(piece: FlowPiece): boolean {
    return this.open.at(-1)?.isInValue === false && piece.colon !== -1;
  }

  private findFault(start: number, piece: FlowPiece): RecoveredCode | undefined {
    const written = this.text.slice(start, piece.end);
    if (written.startsWith('{{')) return 'text-starts-with-brace';
    if (SPECIAL.test(written) && !ALIAS.test(written)) return 'text-starts-with-special';
    if (this.isKey(piece)) return undefined;
    if (piece.hasBraces) return 'text-with-braces';
    if (piece.colon !== -1) return 'text-with-colon';
    return piece.hash === -1 ? undefined : 'text-ends-at-hash';
  }

  private recover(code: RecoveredCode, start: number): number {
    const parent = this.open.at(-1)?.sign === '{' ? 'map' : 'list';
    return recoverFlowText(this.slips, code, findWholeText(this.text, start, this.limit, parent));
  }

  private findLineEnd(start: number): number {
    if (start <= this.lineEnd) return this.lineEnd;
    this.lineEnd = start;
    while (this.lineEnd < this.limit && !isBreak(this.text.charCodeAt(this.lineEnd))) this.lineEnd++;
    return this.lineEnd;
  }

  /** Skips white space and comments. */
  private skipSilence(): number {
    let { position } = this;
    while (position < this.limit) {
      const sign = this.text.charAt(position);
      if (sign === '#' && /\s/.test(this.text.charAt(position - 1))) position = this.findLineEnd(position);
      else if (!/\s/.test(sign)) break;
      else position++;
    }
    return position;
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** A bracket that is open, and what may come next in it. */
interface Bracket {
  readonly sign: string;
  readonly start: number;
  expects: 'item' | 'value' | 'comma';
  /** Whether a colon was passed since the last comma. */
  isInValue: boolean;
}

const PROPERTY = /^[&!][^\s,[\]{}]+(?=\s)/;
const SPECIAL = /^(?:[@`%|>&!*]|[-?](?:[ \t]|$))/;
const ALIAS = /^\*[^\s,[\]{}]+$/;
/** `{ intent: refund goto: order }` lacks a comma; `{ say: Please note: this }` is a text with a colon. */
const TWO_NAMES = /^([^\s]+)[ \t]+[a-z][\w.-]*[ \t]*$/;
/** No text in quotes between brackets is longer. */
const FAR = 2000;
