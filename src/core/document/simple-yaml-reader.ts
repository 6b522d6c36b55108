import type { Problem } from '../base/problem.ts';
import { checkDuplicateKeys } from './check-duplicate-keys.ts';
import { readCoreValue } from './core-value.ts';
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './node.ts';
import { readSimpleFlow } from './simple-yaml-flow.ts';
import { findLineEnd, isWordSign, scalarAt, startsPlain } from './simple-yaml-signs.ts';

/** What stands further in may be nested too deeply to be read by calls inside calls. */
const DEEPEST_COLUMN = 100;

/**
 * Reads the YAML that nearly every entry is written in: keys of plain letters, words, quoted words without escapes, short lists in
 * brackets and text blocks. It answers nothing as soon as it meets anything else, and the whole parser reads the block instead.
 */
export class SimpleYamlReader {
  readonly problems: Problem[] = [];
  private readonly text: string;
  private readonly base: number;
  private readonly end: number;
  /** Where the next line begins. */
  private next: number;
  /** The column of the first sign of the next line that is not empty; -1 at the end of the block. */
  private nextColumn = -1;
  /** Where the last token ended. */
  private cursor: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.base = start;
    this.end = end;
    this.next = start;
    this.cursor = start;
  }

  /** The item of a block that is one item of a list. */
  readListEntry(): Node | undefined {
    if (!this.toNextLine()) return undefined;
    const column = this.nextColumn;
    const item = this.readItem(column);
    return this.nextColumn === -1 ? item : undefined;
  }

  /** The map of one key and its value that a block of a map is. */
  readMapEntry(): MapNode | undefined {
    if (!this.toNextLine()) return undefined;
    const column = this.nextColumn;
    const entry = this.readEntry(this.next + column, column);
    if (entry === undefined || this.nextColumn !== -1) return undefined;
    return { kind: 'map', flow: false, start: entry.key.start, end: entry.value.end, entries: [entry] };
  }

  /** Finds the next line with a sign on it; answers whether this reader may read it. */
  private toNextLine(): boolean {
    const { text, end } = this;
    let position = this.next;
    while (position < end) {
      let sign = position;
      let code = text.charCodeAt(sign);
      while (code === 32 && sign < end) code = text.charCodeAt(++sign);
      if (sign >= end) break;
      if (code === 10) {
        position = sign + 1;
        continue;
      }
      this.next = position;
      this.nextColumn = sign - position;
      return code !== 35 && code !== 9;
    }
    this.next = end;
    this.nextColumn = -1;
    return true;
  }

  private readItem(column: number): Node | undefined {
    const dash = this.next + column;
    if (this.text.charCodeAt(dash) !== 45 || this.text.charCodeAt(dash + 1) !== 32) return undefined;
    let position = dash + 2;
    while (this.text.charCodeAt(position) === 32) position++;
    if (this.findKeyEnd(position) !== -1) return this.readMap(position, position - this.next);
    return this.readValue(position, column);
  }

  private readList(column: number): ListNode | undefined {
    const start = this.next + column;
    const items: Node[] = [];
    while (this.nextColumn === column && this.text.charCodeAt(this.next + column) === 45) {
      const item = this.readItem(column);
      if (item === undefined) return undefined;
      items.push(item);
    }
    if (this.nextColumn > column) return undefined;
    return { kind: 'list', flow: false, start: start - this.base, end: this.cursor - this.base, items };
  }

  private readMap(start: number, column: number): MapNode | undefined {
    const entries: MapEntry[] = [];
    for (let position = start; ; position = this.next + column) {
      const entry = this.readEntry(position, column);
      if (entry === undefined) return undefined;
      entries.push(entry);
      if (this.nextColumn !== column || this.text.charCodeAt(this.next + column) === 45) break;
    }
    if (this.nextColumn > column) return undefined;
    const node: MapNode = { kind: 'map', flow: false, start: start - this.base, end: this.cursor - this.base, entries };
    checkDuplicateKeys(node, this.problems);
    return node;
  }

  private readEntry(position: number, column: number): MapEntry | undefined {
    const keyEnd = this.findKeyEnd(position);
    if (keyEnd === -1) return undefined;
    const key = this.text.slice(position, keyEnd);
    if (typeof readCoreValue(key) !== 'string') return undefined;
    const { base } = this;
    let at = keyEnd + 1;
    while (this.text.charCodeAt(at) === 32) at++;
    const value = this.text.charCodeAt(at) === 10 ? this.readBelow(at, column) : this.readValue(at, column);
    return value && { key: scalarAt(position - base, keyEnd - base, key, 'plain'), value };
  }

  /** What stands on the lines below its key. */
  private readBelow(lineEnd: number, column: number): Node | undefined {
    this.next = lineEnd + 1;
    if (!this.toNextLine() || this.nextColumn < column || this.nextColumn > DEEPEST_COLUMN) return undefined;
    const isItem = this.text.charCodeAt(this.next + this.nextColumn) === 45;
    if (isItem) return this.readList(this.nextColumn);
    return this.nextColumn > column ? this.readMap(this.next + this.nextColumn, this.nextColumn) : undefined;
  }

  /** A value that begins on the line of its key or dash, which stands in `column`. */
  private readValue(position: number, column: number): Node | undefined {
    const code = this.text.charCodeAt(position);
    if (code === 124) return this.readTextBlock(position, column);
    const node = this.readOnLine(position, code);
    if (node === undefined) return undefined;
    this.cursor = node.end + this.base;
    const lineEnd = findLineEnd(this.text, this.cursor, this.end);
    if (lineEnd === -1) return undefined;
    this.next = lineEnd;
    return this.toNextLine() && this.nextColumn <= column ? node : undefined;
  }

  private readOnLine(position: number, code: number): Node | undefined {
    if (code === 91 || code === 123) return readSimpleFlow(this.text, position, this.base, this.problems);
    if (code === 34 || code === 39) return this.readQuoted(position, code);
    return startsPlain(code) ? this.readPlain(position) : undefined;
  }

  private readPlain(position: number): ScalarNode | undefined {
    const { text } = this;
    let end = position;
    for (let at = position; at < this.end; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) break;
      if (code === 9 || (code === 58 && text.charCodeAt(at + 1) <= 32)) return undefined;
      if (code === 35 && text.charCodeAt(at - 1) === 32) return undefined;
      if (code === 58 && at + 1 === this.end) return undefined;
      if (code !== 32) end = at + 1;
    }
    return scalarAt(position - this.base, end - this.base, readCoreValue(text.slice(position, end)), 'plain');
  }

  private readQuoted(position: number, quote: number): ScalarNode | undefined {
    const close = this.text.indexOf(quote === 34 ? '"' : "'", position + 1);
    if (close === -1 || close >= this.end || this.text.charCodeAt(close + 1) === quote) return undefined;
    const value = this.text.slice(position + 1, close);
    if (value.includes('\n') || (quote === 34 && value.includes('\\'))) return undefined;
    const { base } = this;
    const style = quote === 34 ? 'double' : 'single';
    return {
      ...scalarAt(position + 1 - base, close - base, value, style),
      start: position - base,
      end: close + 1 - base,
    };
  }

  /** A text after `|`, whose lines stand further in than `column`. */
  private readTextBlock(position: number, column: number): ScalarNode | undefined {
    const { text, base } = this;
    const sign = text.charCodeAt(position + 1);
    const chomping = sign === 45 ? 'strip' : 'clip';
    const headEnd = position + (chomping === 'strip' ? 2 : 1);
    if (text.charCodeAt(headEnd) !== 10) return undefined;
    const valueStart = headEnd + 1;
    const indent = this.countSpaces(valueStart) - valueStart;
    if (indent <= column) return undefined;
    let value = '';
    let last = valueStart;
    let line = valueStart;
    while (line < this.end) {
      const sign = this.countSpaces(line);
      const feed = text.indexOf('\n', sign);
      if (feed === -1 || feed >= this.end) return undefined;
      if (feed === sign) {
        if (sign - line > indent || line === valueStart) return undefined;
        value += '\n';
      } else {
        if (sign - line < indent) break;
        value += text.slice(line + indent, feed + 1);
        last = feed;
      }
      line = feed + 1;
    }
    this.next = line;
    if (!this.toNextLine() || this.nextColumn > column) return undefined;
    this.cursor = this.trimEnd(last);
    const kept = value.replace(/\n+$/, '');
    return {
      kind: 'scalar',
      start: position - base,
      end: this.cursor - base,
      value: chomping === 'strip' ? kept : `${kept}\n`,
      style: 'literal',
      valueStart: valueStart - base,
      valueEnd: line - base,
      indent,
      chomping,
    };
  }

  private trimEnd(position: number): number {
    let end = position;
    while (this.text.charCodeAt(end - 1) === 32 || this.text.charCodeAt(end - 1) === 9) end--;
    return end;
  }

  private countSpaces(position: number): number {
    let at = position;
    while (at < this.end && this.text.charCodeAt(at) === 32) at++;
    return at;
  }

  /** Where a key of plain signs ends, right before its colon; -1 where there is none. */
  private findKeyEnd(position: number): number {
    if (!startsPlain(this.text.charCodeAt(position))) return -1;
    let at = position;
    while (isWordSign(this.text.charCodeAt(at))) at++;
    if (at === position || at >= this.end || this.text.charCodeAt(at) !== 58) return -1;
    const after = this.text.charCodeAt(at + 1);
    return after === 32 || after === 10 ? at : -1;
  }
}
