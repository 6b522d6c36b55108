import { Levels } from './levels.ts';
import { mendSpacing } from './mend-spacing.ts';
import type { Line, LineShape } from './read-lines.ts';
import { isSilent, readLines, readShape, trimBlanks } from './read-lines.ts';
import { Slips } from './slips.ts';
import { findValueSlips } from './value-slips.ts';

/** What the root of a block is: keys (of which a header has one), or the items of a list. */
export type RootShape = 'keys' | 'items';

/** Finds the slips of the pen that people make in a block, line by line, and how to read past them. */
export function findSlips(text: string, root: RootShape): Slips {
  const finder = new SlipFinder(text, root);
  finder.find();
  return finder.slips;
}

class SlipFinder {
  readonly slips: Slips;
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly levels: Levels;

  constructor(text: string, root: RootShape) {
    this.slips = new Slips(text);
    this.text = text;
    this.lines = readLines(text);
    this.levels = new Levels(root);
  }

  find(): void {
    let index = 0;
    while (index < this.lines.length) {
      const line = this.lines[index];
      index =
        line === undefined || isSilent(this.text, line) || this.isMark(line) ? index + 1 : this.readLine(line, index);
    }
  }

  /** `---` and `...` are not ours to explain. */
  private isMark(line: Line): boolean {
    return /^(?:---|\.\.\.)(?:[ \t]|$)/.test(this.text.slice(line.start, Math.min(line.end, line.start + 4)));
  }

  private readLine(line: Line, index: number): number {
    const shape = this.mendSpacing(line, index);
    if (shape.key === undefined && shape.dashes.length === 0) return this.readBareLine(line, shape, index);
    const shift = this.place(line, shape);
    if (shift === undefined) return this.skipMixed(line, index);
    if (shape.key !== undefined) {
      this.levels.enterKey(shape.column + shift, this.isOpen(shape, line));
      return this.readValue(index, shape.value, shape.column + shift);
    }
    if (this.isHalfTypedKey(line, shape, index)) return this.readHalfTypedKey(line, shape, index);
    return this.readValue(index, shape.first, (shape.dashes.at(-1) ?? 0) + shift);
  }

  /** A line of words alone goes on with the key above it, if that has no value yet. */
  private readBareLine(line: Line, shape: LineShape, index: number): number {
    const sign = this.text.charAt(shape.first);
    if (this.levels.isEmpty && (sign === '{' || sign === '[')) return this.readValue(index, shape.first, -1);
    if (sign === '?' || sign === ':' || this.isOddKey(line, shape)) return index + 1;
    if (sign === ']' || sign === '}') return this.reportBracket(line, shape, sign, index);
    const above = this.levels.openColumn;
    const isValue = above !== undefined && line.column > above && !this.isHalfTypedKey(line, shape, index);
    if (!isValue) return this.readHalfTypedKey(line, shape, index);
    this.levels.closeKey();
    return this.readValue(index, shape.first, above);
  }

  private readValue(index: number, start: number, column: number): number {
    return findValueSlips(this.slips, { lines: this.lines, index, start, column });
  }

  private mendSpacing(line: Line, index: number): LineShape {
    const context = { levels: this.levels, isAboveKey: (shape: LineShape) => this.isAboveKey(shape, index) };
    return mendSpacing(this.slips, line, context);
  }

  /**
   * Brings a line that stands between two columns, or right of a key that has its value, to where it belongs; returns by how much, or
   * nothing where keys and dashes stand side by side.
   */
  private place(line: Line, shape: LineShape): number | undefined {
    const column = this.levels.place(line.column, shape.dashes.length > 0 ? 'items' : 'keys');
    if (column === 'mixed') return undefined;
    if (column !== line.column) {
      const end = shape.key?.end ?? trimBlanks(this.text, shape.first, line.end);
      const span = { start: line.start, end: line.start + line.column };
      const spaces = ' '.repeat(column);
      const fix = { title: 'Line it up', edits: [{ span, text: spaces }] };
      this.slips.reportOnce('indentation-uneven', { start: span.end, end }, {}, [fix]);
      this.slips.patch(span.start, span.end, spaces);
    }
    const shift = column - line.column;
    for (const dash of shape.dashes) this.levels.enterDash(dash + shift);
    return shift;
  }

  /** Keys and dashes side by side cannot be read together: those that came later are left out, with all that belongs to them. */
  private skipMixed(line: Line, index: number): number {
    const { text, slips } = this;
    const span = { start: line.start + line.column, end: trimBlanks(text, line.start, line.end) };
    slips.reportOnce('list-mixed-with-keys', span, {});
    slips.blank(span);
    let next = index + 1;
    for (; next < this.lines.length; next++) {
      const below = this.lines[next];
      if (below === undefined || (below.column <= line.column && !isSilent(text, below))) break;
      slips.blank({ start: Math.min(below.start + below.column, below.end), end: below.end });
    }
    return next;
  }

  private isOpen(shape: LineShape, line: Line): boolean {
    const rest = this.text.slice(shape.value, line.end);
    return rest === '' || rest.startsWith('#') || /^[&!]\S*[ \t]*(?:#.*)?$/.test(rest);
  }

  /** `{{x}}: 1`, `*x : 1` and other keys that are left to the reader of YAML. */
  private isOddKey(line: Line, shape: LineShape): boolean {
    return (
      /^[&*!{[]/.test(this.text.charAt(shape.first)) && /:(?:[ \t]|$)/.test(this.text.slice(shape.first, line.end))
    );
  }

  /** A word alone, where the next line at its column is a key. */
  private isHalfTypedKey(line: Line, shape: LineShape, index: number): boolean {
    return WORD.test(this.text.slice(shape.first, line.end)) && this.isAboveKey(shape, index);
  }

  private isAboveKey(shape: LineShape, index: number): boolean {
    for (let next = index + 1; next < this.lines.length; next++) {
      const line = this.lines[next];
      if (line === undefined || isSilent(this.text, line)) continue;
      return line.column === shape.column && readShape(this.text, line).key !== undefined;
    }
    return false;
  }

  private readHalfTypedKey(line: Line, shape: LineShape, index: number): number {
    const { slips, text, levels } = this;
    const end = trimBlanks(text, shape.first, line.end);
    const span = { start: shape.first, end };
    const word = WORD.exec(text.slice(shape.first, line.end))?.[1];
    if (word === undefined) {
      slips.reportOnce('key-without-colon', span, {});
      slips.blank(span);
      return index + 1;
    }
    const wordEnd = shape.first + word.length;
    const fix = { title: 'Add a colon', edits: [{ span: { start: wordEnd, end: wordEnd }, text: ':' }] };
    slips.reportOnce('key-without-colon', { start: shape.first, end: wordEnd }, {}, [fix]);
    slips.patch(wordEnd, wordEnd, ':');
    const shift =
      shape.dashes.length === 0 ? this.place(line, { ...shape, key: { start: shape.first, end: wordEnd } }) : 0;
    levels.enterKey(shape.column + (shift ?? 0), true);
    return index + 1;
  }

  private reportBracket(line: Line, shape: LineShape, bracket: string, index: number): number {
    const end = trimBlanks(this.text, shape.first, line.end);
    this.slips.report('bracket-not-opened', { start: shape.first, end: shape.first + 1 }, { bracket });
    this.slips.blank({ start: shape.first, end });
    return index + 1;
  }
}

/** One word, perhaps with a comment behind it. */
const WORD = /^["']?([A-Za-z_][\w.-]*)[ \t]*(?:#.*)?$/;
