import { createFrame, type Frame } from './frame.ts';
import { readFlowWord } from './flow-word.ts';
import type { Cursor, Spot, Word } from './spot.ts';

/** What may come next in a pair of brackets. */
type Expected = 'key' | 'colon' | 'value' | 'comma';

/** Where the first bracket was opened, how the text is written, and the sign that follows behind it. */
export interface FlowPlace {
  readonly column: number;
  readonly format: 'yaml' | 'json';
  readonly follows: string;
}

/**
 * Reads what stands in brackets, half-typed or not, in JSON and in YAML: opens and closes frames, gathers their keys, and tells what is
 * at the cursor. It reads piece by piece, so that a text may be given line by line.
 */
export class FlowScan {
  private readonly text: string;
  private readonly frames: Frame[];
  private readonly cursor: Cursor;
  private readonly place: FlowPlace;
  private readonly depth: number;
  private readonly expected = new Map<Frame, Expected>();
  private lastEnd = 0;
  private isOnOwnLine = false;

  constructor(text: string, frames: Frame[], cursor: Cursor, place: FlowPlace) {
    this.text = text;
    this.frames = frames;
    this.cursor = cursor;
    this.place = place;
    this.depth = frames.length;
    for (const frame of frames) this.expected.set(frame, frame.kind === 'map' ? 'key' : 'value');
  }

  /** Says that the text begins where a comma is missing: behind the offset `end`, which lies before it, on a line of its own or not. */
  expectComma(end: number, place: 'same-line' | 'own-line'): void {
    this.expect('comma');
    this.lastEnd = end;
    this.isOnOwnLine = place === 'own-line';
  }

  /** Reads on; gives the offset behind the bracket that closes the first one, or nothing where that is still open at `to`. */
  read(from: number, to: number): number | undefined {
    let position = from;
    while (position < to) {
      const next = this.skipSpace(position, to);
      this.lookForCursor(position, next, to);
      if (next >= to) return undefined;
      position = this.readSign(next, to);
      if (this.place.format === 'yaml' && this.frames.length <= this.depth) return position;
    }
    return undefined;
  }

  private get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  private expect(expected: Expected): void {
    if (this.top !== undefined) this.expected.set(this.top, expected);
  }

  private getExpected(): Expected {
    return (this.top && this.expected.get(this.top)) ?? 'comma';
  }

  private skipSpace(from: number, to: number): number {
    const space = this.place.format === 'json' ? JSON_SPACE : YAML_SPACE;
    space.lastIndex = from;
    const [found = ''] = space.exec(this.text) ?? [];
    return Math.min(from + found.length, to);
  }

  /** A cursor between two words: before the next one, or right at a bracket, a comma or the end. */
  private lookForCursor(from: number, to: number, end: number): void {
    const { cursor, text } = this;
    if (cursor.isPassed || cursor.at < from || cursor.at > to) return;
    if (cursor.at === to && to < end && !/[\]},:[{]/.test(text.charAt(to))) return;
    cursor.isPassed = true;
    if (/#|\/[/*]/.test(text.slice(from, cursor.at))) return;
    const word: Word = { start: cursor.at, end: cursor.at, quote: '', typed: '' };
    this.tell(word, to, end);
  }

  private readSign(at: number, to: number): number {
    const sign = this.text.charAt(at);
    if (sign === '{' || sign === '[') this.open(sign === '{' ? 'map' : 'list');
    else if (sign === '}' || sign === ']') this.close();
    else if (sign === ',') this.pass();
    else if (sign === ':') this.expectValue();
    else return this.readWord(at, to);
    this.lastEnd = at + 1;
    return at + 1;
  }

  private open(kind: Frame['kind']): void {
    const { top } = this;
    const segment = top === undefined ? '' : (top.pending ?? this.nextIndex(top));
    if (top !== undefined) {
      top.pending = undefined;
      this.expected.set(top, 'comma');
    }
    const frame = createFrame(kind, segment, this.place.column, true);
    this.frames.push(frame);
    this.expected.set(frame, kind === 'map' ? 'key' : 'value');
  }

  private close(): void {
    if (this.frames.length <= 1 && this.place.format === 'json') return;
    this.frames.pop();
  }

  private pass(): void {
    const { top } = this;
    if (top === undefined) return;
    top.pending = undefined;
    this.expected.set(top, top.kind === 'map' ? 'key' : 'value');
  }

  private expectValue(): void {
    if (this.top?.kind === 'map' && this.top.pending !== undefined) this.expect('value');
  }

  private readWord(at: number, to: number): number {
    const { end, quote, text } = readFlowWord(this.text, at, to, this.place.format);
    const { cursor, top } = this;
    const isClosed = quote !== '' && end - at > 1 && this.text.charAt(end - 1) === quote;
    const isHere = !cursor.isPassed && at <= cursor.at && (isClosed ? cursor.at < end : cursor.at <= end);
    if (isHere) {
      cursor.isPassed = true;
      const typed = this.text.slice(Math.min(at + quote.length, cursor.at), cursor.at);
      this.tell({ start: at, end, quote, typed }, this.skipSpace(end, this.text.length), this.text.length);
    }
    this.lastEnd = end;
    if (top === undefined) return end;
    if (top.kind === 'list') this.nextIndex(top);
    else if (this.getExpected() !== 'value') {
      top.pending = text;
      if (!isHere) top.keys.set(text, '');
      this.expected.set(top, 'colon');
      return end;
    } else if (top.pending !== undefined && top.keys.has(top.pending)) top.keys.set(top.pending, text);
    top.pending = undefined;
    this.expected.set(top, 'comma');
    return end;
  }

  private nextIndex(frame: Frame): string {
    return String(frame.items++);
  }

  /** Tells what is at the cursor; behind a whole value only a comma fits, which in JSON may be missing at the end of a line. */
  private tell(word: Word, next: number, end: number): void {
    const { top, place, cursor, lastEnd, text } = this;
    if (top === undefined) return;
    let expected = this.getExpected();
    let commaBefore: number | undefined;
    if (expected === 'comma' || (expected === 'colon' && word.quote !== '')) {
      if (place.format === 'yaml' || !this.beginsLine(word.start)) return;
      if (expected === 'comma') commaBefore = lastEnd;
      expected = top.kind === 'map' ? 'key' : 'value';
    }
    if (expected === 'colon') return;
    const kind: Spot['kind'] = expected === 'key' ? 'key' : 'value';
    const segment = kind === 'key' ? undefined : (top.pending ?? String(top.items));
    const following = next < end ? text.charAt(next) : place.follows;
    const needsComma = place.format === 'json' && following !== '' && !/[\]},:]/.test(following);
    const hasColon = kind === 'key' && following === ':';
    const frames = [...this.frames];
    cursor.spot = { kind, frames, segment, keys: top.keys, word, hasColon, commaBefore, needsComma };
  }

  /** Whether a line break keeps a word apart from the one before it. */
  private beginsLine(at: number): boolean {
    return this.lastEnd < 0 ? this.isOnOwnLine : /[\r\n]/.test(this.text.slice(this.lastEnd, at));
  }
}

const YAML_SPACE = /(?:[ \t\r\n]|(?<=\s)#[^\r\n]*)*/y;
const JSON_SPACE = /(?:\s|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$))*/y;
