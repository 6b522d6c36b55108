import type { BlockRole } from './block-role.ts';
import type { CutPlace, CutState, Piece, SectionShape } from './cut.ts';
import { endState, topState } from './cut.ts';
import { getEntryShape, isDocumentMark, isTopKey, readSectionKey } from './yaml-lines.ts';

/**
 * Cuts YAML into blocks by indentation alone, so that no fault can leak out of its block. It begins in any state, so that a whole
 * file and a window of changed lines are cut alike; `after` is the state in which the next line would be cut.
 */
export function cutYaml(text: string, state: CutState, place: CutPlace): { pieces: Piece[]; after: CutState } {
  const cut = new YamlCut(text, state);
  let start = place === 'file-start' && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const lineEnds = new LineEnds(text);
  while (start < text.length) {
    const end = lineEnds.after(start);
    cut.addLine(start, end);
    start = end;
  }
  if (text === '' && place === 'file-start') cut.addNothing();
  return cut.finish();
}

const BYTE_ORDER_MARK = 0xfeff;
const TAB = 9;
const HASH = 35;
const DASH = 45;
const PERCENT = 37;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

class YamlCut {
  private readonly pieces: Piece[] = [];
  private readonly text: string;
  private state: CutState;
  private start = 0;
  private role: BlockRole = 'other';
  private shape: SectionShape | undefined;
  private before: CutState;
  private breaks = 0;

  constructor(text: string, state: CutState) {
    this.text = text;
    this.state = state;
    this.before = state;
  }

  addLine(start: number, end: number): void {
    const indent = countSpaces(this.text, start, end);
    const code = start + indent < end ? this.text.charCodeAt(start + indent) : 10;
    // A line that begins with a tab has no column to be cut by: it goes on with the block before it, whose reader says so.
    const hasContent = code !== 10 && code !== 13 && code !== HASH && code !== TAB;
    if (hasContent && this.state.phase !== 'end') this.addContent(start, indent, end);
    const last = this.text.charCodeAt(end - 1);
    if (last === 10 || last === 13) this.breaks++;
  }

  /** A file without text is a block without text, so that something can be said of it. */
  addNothing(): void {
    const { role, shape, before, breaks } = this;
    this.pieces.push({ start: 0, end: 0, role, shape, before, breaks });
  }

  finish(): { pieces: Piece[]; after: CutState } {
    this.close(this.text.length);
    return { pieces: this.pieces, after: this.state };
  }

  private addContent(start: number, indent: number, end: number): void {
    const { state } = this;
    if (indent === 0 && !this.isItemAtMargin(start)) this.addTopLine(start, end);
    else if (state.phase === 'open') this.addFirstEntry(start, indent, end);
    else if (state.phase === 'inside' && indent === state.indent && this.startsEntry(start + indent, end)) {
      this.open(start, 'entry', state);
    } else if (state.phase === 'start') this.open(start, 'other', topState);
  }

  /** A list may stand at the margin, right under its key. */
  private isItemAtMargin(start: number): boolean {
    if (this.text.charCodeAt(start) !== DASH || isDocumentMark(this.text, start)) return false;
    return this.state.phase === 'open' || (this.state.shape === 'list' && this.state.indent === 0);
  }

  /** Closing brackets go on with what came before, and so does a list right under the key of a map. */
  private startsEntry(first: number, end: number): boolean {
    const code = this.text.charCodeAt(first);
    if (code === CLOSE_BRACKET || code === CLOSE_BRACE) return false;
    return code !== DASH || this.state.shape === 'list' || getEntryShape(this.text, first, end) !== 'list';
  }

  /** A line at the left margin: a key, a marker of a document, or text that lost its place. */
  private addTopLine(start: number, end: number): void {
    const { text, state } = this;
    const code = text.charCodeAt(start);
    if (state.phase === 'start' && code === PERCENT) return;
    if (isDocumentMark(text, start)) {
      if (state.phase === 'start') this.state = topState;
      else this.open(start, 'other', state);
    } else if (state.phase === 'start' && code === OPEN_BRACE) {
      this.open(start, 'header', endState);
    } else if (isTopKey(text, start, end)) {
      const section = readSectionKey(text, start, end);
      if (section === undefined) this.open(start, 'header', topState);
      else this.open(start, 'section', { phase: 'open', section, shape: undefined, indent: -1 });
    } else if (hasOddKey(code)) {
      this.open(start, 'header', topState);
    } else if (isStray(code)) {
      this.open(start, 'other', state.phase === 'start' ? topState : state);
    }
  }

  private addFirstEntry(start: number, indent: number, end: number): void {
    const shape = indent === 0 ? 'list' : getEntryShape(this.text, start + indent, end);
    if (shape !== undefined) {
      this.open(start, 'entry', { phase: 'inside', section: this.state.section, shape, indent });
      return;
    }
    this.role = 'header';
    this.state = topState;
  }

  /** Begins a new piece at a line; what was gathered before it is a piece of its own. */
  private open(start: number, role: BlockRole, next: CutState): void {
    this.close(start);
    this.role = role;
    this.before = this.state;
    this.state = next;
    this.shape = role === 'entry' ? next.shape : undefined;
  }

  private close(end: number): void {
    if (end === this.start) return;
    const { start, role, shape, before, breaks } = this;
    this.pieces.push({ start, end, role, shape, before, breaks });
    this.start = end;
    this.breaks = 0;
    this.role = 'other';
    this.shape = undefined;
  }
}

/** A tag, an anchor, an alias or `?` at the margin begins a key, though not one of those that we know. */
function hasOddKey(code: number): boolean {
  return code === 33 || code === 38 || code === 42 || code === 63;
}

/** Text or a list item at the margin stands by itself; quotes and brackets go on with what came before. */
function isStray(code: number): boolean {
  const isLetterOrDigit = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isLetterOrDigit || code > 127 || code === DASH || code === OPEN_BRACE;
}

function countSpaces(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && text.charCodeAt(position) === 32) position++;
  return position - start;
}

/** Walks along the lines of a text; each sign is looked at once, however the lines end. */
class LineEnds {
  private feed = -1;
  private carriage = -1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Behind the break that ends the line which begins at `start`. */
  after(start: number): number {
    if (this.feed < start) this.feed = this.find('\n', start);
    if (this.carriage < start) this.carriage = this.find('\r', start);
    const { feed, carriage } = this;
    if (carriage < feed - 1) return carriage + 1;
    return Math.min(feed + 1, this.text.length);
  }

  private find(sign: string, from: number): number {
    const at = this.text.indexOf(sign, from);
    return at === -1 ? this.text.length : at;
  }
}
