import type { BlockRole } from './block-role.ts';
import type { CutState, Piece, SectionShape } from './cut.ts';
import { endState, sameState, topState } from './cut.ts';
import { hasConflictMarker, skipConflictMarker } from './conflict-markers.ts';
import { skipJsonComment, skipJsonMember, skipJsonSpace, skipJsonString, skipJsonValue } from './json-signs.ts';

/**
 * Cuts JSON into blocks: the members of the top-level object, and the entries of those members that are lists or objects. It begins in
 * any state, as the YAML cut does. A value that is never closed ends where the next entry begins at the same column.
 */
export function cutJson(text: string, state: CutState): { pieces: Piece[]; after: CutState } {
  return new JsonCut(text, state).cut();
}

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
/** Top-level members do not end at a column: they have no sisters at hand. */
const NO_COLUMN = -1;

/** Between two top-level entries where the comma is missing. */
const afterMemberState: CutState = { phase: 'after', section: undefined, shape: undefined, indent: -1 };
/** Behind the brace that opens the file, where a closing one would make an empty file. */
const openedState: CutState = { phase: 'open', section: undefined, shape: undefined, indent: -1 };
/** The text ended inside a value: whatever follows belongs to it. */
const danglingState: CutState = { phase: 'dangling', section: undefined, shape: undefined, indent: -1 };

class JsonCut {
  private readonly pieces: Piece[] = [];
  private readonly text: string;
  private state: CutState;
  private position = 0;
  private isUnfinished = false;

  constructor(text: string, state: CutState) {
    this.text = text;
    this.state = state;
  }

  cut(): { pieces: Piece[]; after: CutState } {
    if (this.state.phase === 'start') this.cutStart();
    while (this.position < this.text.length) {
      if (this.state.phase === 'end') this.push(this.text.length, 'other', endState);
      else if (this.state.section === undefined) this.cutMember();
      else this.cutEntry(this.state);
    }
    return { pieces: this.pieces, after: this.state };
  }

  private cutStart(): void {
    const start = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const open = this.skipSpace(start);
    if (this.text.charCodeAt(open) !== OPEN_BRACE) this.push(this.text.length, 'other', endState);
    else this.push(this.skipSpace(open + 1), 'other', openedState);
  }

  private cutMember(): void {
    const { text, position } = this;
    if (text.charCodeAt(position) === CLOSE_BRACE) {
      this.push(text.length, 'other', endState);
      return;
    }
    const section = this.readSectionStart();
    if (section !== undefined) this.push(section.end, 'section', section.state);
    else this.pushValue(skipJsonMember(text, position, NO_COLUMN), 'header', topState, afterMemberState);
  }

  /** `"responses": [` opens a section; nothing where the member is no list and no object, or an empty one. */
  private readSectionStart(): { end: number; state: CutState } | undefined {
    const { text, position } = this;
    if (text.charCodeAt(position) !== QUOTE) return undefined;
    const keyEnd = skipJsonString(text, position);
    const colon = this.skipSpace(keyEnd);
    if (text.charCodeAt(colon) !== COLON) return undefined;
    const open = this.skipSpace(colon + 1);
    const bracket = text.charCodeAt(open);
    if (bracket !== OPEN_BRACE && bracket !== OPEN_BRACKET) return undefined;
    const first = this.skipSpace(open + 1);
    const code = text.charCodeAt(first);
    if (isClosing(code) || first >= text.length) return undefined;
    const shape: SectionShape = bracket === OPEN_BRACE ? 'map' : 'list';
    const section = text.slice(position + 1, keyEnd - 1);
    return { end: first, state: { phase: 'inside', section, shape, indent: this.columnOf(first) } };
  }

  private cutEntry(state: CutState): void {
    const { text, position } = this;
    const code = text.charCodeAt(position);
    if (isClosing(code)) {
      const comma = this.skipSpace(position + 1);
      if (text.charCodeAt(comma) === COMMA) this.push(this.skipSpace(comma + 1), 'other', topState);
      else this.push(comma, 'other', afterMemberState);
      return;
    }
    const skip = state.shape === 'map' ? skipJsonMember : skipJsonValue;
    const value = skip(text, position, state.indent);
    this.pushValue(value, 'entry', { ...state, phase: 'inside' }, { ...state, phase: 'after' });
  }

  /** Takes a value with its comma and the space after it; always moves on. */
  private pushValue(value: { end: number; isWhole: boolean }, role: BlockRole, next: CutState, after: CutState): void {
    const { text, position } = this;
    const start = Math.max(value.end, text.charCodeAt(position) === COMMA ? position : position + 1);
    const end = this.skipSpace(start);
    if (text.charCodeAt(end) === COMMA) this.push(this.skipSpace(end + 1), role, next);
    else if (!isClosing(text.charCodeAt(end)) && hasConflictMarker(text.slice(start, end))) this.push(end, role, next);
    else this.push(end, role, end >= text.length && !value.isWhole ? danglingState : after);
  }

  /** The column of a place that begins its line, or -1. */
  private columnOf(position: number): number {
    let start = position;
    while (start > 0 && isBlank(this.text.charCodeAt(start - 1))) start--;
    const before = this.text.charCodeAt(start - 1);
    return before === 10 || before === 13 ? position - start : -1;
  }

  /** Behind spaces and what counts as such; notes where the text ends inside a comment or a line that a merge left. */
  private skipSpace(from: number): number {
    const end = skipJsonSpace(this.text, from);
    if (end >= this.text.length && endsUnfinished(this.text, from)) this.isUnfinished = true;
    return end;
  }

  private push(end: number, role: BlockRole, next: CutState): void {
    const { position: start, state: before, text } = this;
    const shape = role === 'entry' ? before.shape : undefined;
    this.pieces.push({ start, end, role, shape, before, breaks: countBreaks(text, start, end) });
    this.position = end;
    const after = this.isUnfinished ? danglingState : next;
    if (!sameState(this.state, after)) this.state = after;
  }
}

/** Whether the space from here on ends before its last comment does, or in a line that a merge left. */
function endsUnfinished(text: string, from: number): boolean {
  for (let position = from; position < text.length;) {
    const comment = skipJsonComment(text, position);
    const next = comment > position ? comment : skipConflictMarker(text, position);
    if (next === position) {
      position++;
      continue;
    }
    if (next >= text.length) return !/^\/\*[^]*\*\/$/.test(text.slice(position)) || next - position < 4;
    position = next;
  }
  return false;
}

function isClosing(code: number): boolean {
  return code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function countBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code === 10 || (code === 13 && text.charCodeAt(position + 1) !== 10)) count++;
  }
  return count;
}
