import { findColon } from '../../document/yaml-lines.ts';
import { FlowScan } from './flow-scan.ts';
import { readFlowWord } from './flow-word.ts';
import { createFrame, type Frame } from './frame.ts';
import { readBlankLine } from './read-blank-line.ts';
import type { Cursor, Spot, Word } from './spot.ts';
import { findLineEnd, isDash, readKey, readWord, skipProperties, skipSpaces } from './yaml-words.ts';

/** A value that goes on in the next lines: those deeper than its column belong to it. */
interface OpenValue {
  readonly kind: 'text' | 'plain' | 'quoted' | 'flow';
  readonly column: number;
  readonly segment: string;
  readonly flow?: FlowScan;
  readonly quote?: string;
}

/**
 * Reads a block of YAML line by line, by indentation alone, so that no half-typed word can hide what stands around it; tells what is at
 * the cursor. `follows` is how deep the first line behind the block is indented.
 */
export class YamlScan {
  private readonly text: string;
  private readonly frames: Frame[];
  private readonly cursor: Cursor;
  private readonly follows: number;
  private open: OpenValue | undefined;
  private lineStart = 0;

  constructor(text: string, frames: Frame[], cursor: Cursor, follows: number) {
    this.text = text;
    this.frames = frames;
    this.cursor = cursor;
    this.follows = follows;
  }

  read(): void {
    const { text } = this;
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start <= text.length;) {
      const end = findLineEnd(text, start);
      this.lineStart = start;
      this.readLine(end);
      start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
  }

  private get top(): Frame {
    return this.frames.at(-1) ?? createFrame('map', '', -1, false);
  }

  private readLine(end: number): void {
    const { text, lineStart: start, cursor, open } = this;
    const first = skipSpaces(text, start, end);
    const isHere = !cursor.isPassed && start <= cursor.at && cursor.at <= end;
    if (text.slice(first, end).trim() === '') {
      if (isHere) this.readBlank(end);
      return;
    }
    const isComment = text.charAt(first) === '#';
    if (isComment && open?.kind === 'flow') return;
    if (open !== undefined && this.goesOn(open, first)) this.goOn(open, first, end);
    else {
      this.open = undefined;
      if (isHere && cursor.at < first) cursor.isPassed = true;
      if (isComment) return;
      this.closeFrames(first - start, isDash(text, first, end));
      this.readContent(first, end, first);
    }
    if (isHere) cursor.isPassed = true;
  }

  private goesOn(open: OpenValue, first: number): boolean {
    if (first - this.lineStart > open.column) return true;
    return open.kind === 'flow' && /[\]}]/.test(this.text.charAt(first));
  }

  private goOn(open: OpenValue, first: number, end: number): void {
    if (open.kind === 'flow') {
      this.goOnInFlow(open, end);
      return;
    }
    this.tellInside(open, end);
    if (open.kind === 'quoted' && this.text.slice(first, end).includes(open.quote ?? '')) this.open = undefined;
  }

  private goOnInFlow({ flow }: OpenValue, end: number): void {
    if (flow?.read(this.lineStart, end) !== undefined) this.open = undefined;
  }

  private tellInside({ segment }: OpenValue, end: number): void {
    const { cursor } = this;
    if (cursor.isPassed || cursor.at > end || cursor.at < this.lineStart) return;
    this.tell('inside', { start: cursor.at, end: cursor.at, quote: '', typed: '' }, segment);
  }

  /** A line without a word may be in a text, in brackets, or where something new begins. */
  private readBlank(end: number): void {
    const { text, cursor, frames, open } = this;
    const next = this.getNextIndent(end);
    const column = cursor.at - this.lineStart;
    if (open?.kind === 'flow') open.flow?.read(this.lineStart, end);
    else if (open !== undefined && (column > open.column || next > open.column)) this.tellInside(open, end);
    else if (!/[^ ]/.test(text.slice(this.lineStart, end))) readBlankLine(frames, cursor, column, next);
    cursor.isPassed = true;
  }

  private getNextIndent(from: number): number {
    const [, spaces] = /^[\r\n](?:[ \t]*(?:#[^\r\n]*)?[\r\n])*( *)[^\s#]/.exec(this.text.slice(from)) ?? [];
    return spaces?.length ?? this.follows;
  }

  /** A list that stands right under the key of its map ends where a line at that column is no item. */
  private closeFrames(column: number, isItem: boolean): void {
    const { frames } = this;
    while (frames.length > 1) {
      const { column: own, kind, isFlow } = this.top;
      if (isFlow) frames.pop();
      else if (own < column || (own === column && (kind === 'map' || isItem))) return;
      else frames.pop();
    }
  }

  /** Reads a line or what stands behind a dash; the cursor is told of from `from` on. */
  private readContent(start: number, end: number, from: number): void {
    const { text } = this;
    const first = skipProperties(text, start, end);
    if (first >= end || text.charAt(first) === '#') this.readNothing(from, end);
    else if (isDash(text, first, end)) this.readItem(first, end);
    else {
      const colon = findColon(text, first, end);
      if (colon === -1) this.readScalar(first, end);
      else this.readEntry(first, colon, end);
    }
  }

  private readItem(dash: number, end: number): void {
    const column = dash - this.lineStart;
    if (!this.enter('list', column)) return;
    const { top, text, cursor } = this;
    top.pending = String(top.items++);
    if (!cursor.isPassed && cursor.at === dash + 1 && dash + 1 === end) {
      this.tell('item', { start: dash, end: dash + 1, quote: '', typed: '-' }, undefined);
      return;
    }
    const rest = skipSpaces(text, dash + 1, end);
    if (!cursor.isPassed && cursor.at <= dash) cursor.isPassed = true;
    this.readContent(rest, end, dash + 2);
  }

  private readEntry(first: number, colon: number, end: number): void {
    if (!this.enter('map', first - this.lineStart)) return;
    const { top, text, cursor } = this;
    const { end: wordEnd, quote, text: key } = readKey(text, first, colon);
    const isHere = !cursor.isPassed && first <= cursor.at && cursor.at <= colon;
    if (isHere) {
      const typed = text.slice(Math.min(first + quote.length, cursor.at), cursor.at);
      this.tell('key', { start: first, end: wordEnd, quote, typed }, undefined);
      if (cursor.spot !== undefined) cursor.spot = { ...cursor.spot, hasColon: true };
    }
    top.pending = key;
    const value = skipProperties(text, skipSpaces(text, colon + 1, end), end);
    if (!isHere)
      top.keys.set(key, /[|>{[#]/.test(text.charAt(value)) ? '' : readFlowWord(text, value, end, 'yaml').text);
    if (value >= end || text.charAt(value) === '#') this.readNothing(colon + 2, end);
    else this.readValue(value, end, 'value', colon + 2);
  }

  /** Behind a dash or a colon, with nothing there yet. */
  private readNothing(from: number, end: number): void {
    const { cursor, text, top } = this;
    if (cursor.isPassed || cursor.at < from || cursor.at > end || text.slice(from, cursor.at).includes('#')) return;
    const kind = top.kind === 'list' ? 'node' : 'value';
    this.tell(kind, { start: cursor.at, end: cursor.at, quote: '', typed: '' }, top.pending);
  }

  /** A line that is no key yet: it may become one, or it is the whole value of what is above it or before it. */
  private readScalar(first: number, end: number): void {
    const { top } = this;
    if (top.pending !== undefined && (top.kind === 'list' || first - this.lineStart > top.column)) {
      this.readValue(first, end, 'node', first);
    } else if (top.kind === 'map' && top.column === first - this.lineStart) {
      top.pending = undefined;
      if (this.frames.length === 1 && this.text.charAt(first) === '{') this.frames.pop();
      this.readValue(first, end, 'key', first);
    }
  }

  private readValue(value: number, end: number, kind: 'value' | 'node' | 'key', from: number): void {
    const { text, top, cursor } = this;
    const sign = text.charAt(value);
    const segment = top.pending;
    const held = { column: top.column, segment: segment ?? '' };
    if (/[[{]/.test(sign) && !text.startsWith('{{', value)) {
      const flow = new FlowScan(text, this.frames, cursor, { column: top.column, format: 'yaml', follows: '' });
      if (flow.read(value, end) === undefined) this.open = { ...held, kind: 'flow', flow };
      return;
    }
    top.pending = undefined;
    if (/^[|>][-+0-9]*\s*(?:#.*)?$/.test(text.slice(value, end))) {
      this.open = { ...held, kind: 'text' };
      return;
    }
    const word = readWord(text, value, end);
    if (word.isOpen) this.open = { ...held, kind: 'quoted', quote: word.quote };
    else if (word.quote === '') this.open = { ...held, kind: 'plain' };
    if (cursor.isPassed || cursor.at < from || cursor.at > end) return;
    if (cursor.at > word.end && text.slice(word.end, cursor.at).trim() !== '') return;
    const isBehind = cursor.at > word.end || (cursor.at === word.end && word.quote !== '' && !word.isOpen);
    if (isBehind && word.quote !== '') return;
    const typed = text.slice(Math.min(value + word.quote.length, cursor.at), cursor.at);
    this.tell(
      kind,
      { start: Math.min(value, cursor.at), end: Math.max(word.end, cursor.at), quote: word.quote, typed },
      segment,
    );
  }

  /** Makes the innermost frame a map or list at a column; false where nothing could hold it there. */
  private enter(kind: Frame['kind'], column: number): boolean {
    const { top } = this;
    if (top.kind === kind && top.column === column && !top.isFlow) return true;
    if (top.pending === undefined || column < top.column || (column === top.column && kind === 'map')) return false;
    this.frames.push(createFrame(kind, top.pending, column, false));
    top.pending = undefined;
    return true;
  }

  private tell(kind: Spot['kind'], word: Word, segment: string | undefined): void {
    const { cursor } = this;
    cursor.isPassed = true;
    const frames = this.frames.slice();
    const keys = kind === 'node' ? this.openNode(word, segment) : this.top.keys;
    cursor.spot = { ...NOTHING_AROUND, kind, frames, segment, word, keys };
  }

  /** What is being typed may become the first key of a map: what stands below at its column belongs to that. */
  private openNode(word: Word, segment: string | undefined): Frame['keys'] {
    const frame = createFrame('map', segment ?? '', word.start - this.lineStart, false);
    this.top.pending = undefined;
    this.frames.push(frame);
    this.open = undefined;
    return frame.keys;
  }
}

const NOTHING_AROUND = { hasColon: false, commaBefore: undefined, needsComma: false };
