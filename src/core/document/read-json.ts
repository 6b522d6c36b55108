import type { ParseErrorCode } from 'jsonc-parser';
import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Problem, ProblemCode } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { BlockContent } from './block.ts';
import { checkDuplicateKeys } from './check-duplicate-keys.ts';
import { blankConflictMarkers } from './conflict-markers.ts';
import type { CutState, Piece } from './cut.ts';
import { findJsonComments } from './find-json-comments.ts';
import { findDeepBracket, skipJsonSpace } from './json-signs.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from './node.ts';

/** Reads one block of JSON by itself, tolerantly; the brackets and commas around it are not its affair. */
export function readJsonBlock(text: string, place: Pick<Piece, 'role' | 'shape' | 'before'>): BlockContent {
  const blanked = blankConflictMarkers(text);
  const reader = new JsonReader(blanked?.text ?? text, blanked?.problems);
  const { before, role } = place;
  if (role === 'other') reader.readOther(before);
  else if (role === 'section') reader.readSection();
  else reader.readMemberOrItem(role === 'header' || place.shape === 'map');
  if (before.phase === 'after' && role !== 'other') reader.report('json-comma-missing', { start: 0, end: 1 });
  reader.reportComments();
  return reader.content();
}

const MAX_DEPTH = 60;

type Container =
  | { kind: 'map'; start: number; entries: MapEntry[]; key: ScalarNode | undefined }
  | { kind: 'list'; start: number; items: Node[] };

class JsonReader {
  private readonly text: string;
  private readonly problems: Problem[];
  private readonly stack: Container[] = [];
  private node: Node | undefined;
  private isExplained = false;

  constructor(text: string, problems: Problem[] = []) {
    this.text = text;
    this.problems = problems;
  }

  content(): BlockContent {
    return { node: this.node, problems: this.problems, anchors: [], aliases: [] };
  }

  report(code: JsonProblem, span: Span): void {
    this.problems.push(createProblem(code, span, {}));
  }

  reportComments(): void {
    for (const comment of findJsonComments(this.text)) this.report('json-comment', comment);
  }

  /** Brackets between blocks, and what stands outside of the file's object. */
  readOther(before: CutState): void {
    const { text } = this;
    const first = skipJsonSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (first >= text.length) return;
    const rest = skipJsonSpace(text, first + 1);
    const isStart = before.phase === 'start';
    if (before.phase === 'top' || before.phase === 'inside') this.reportCommaBefore(first);
    if (isStart && text.charCodeAt(first) !== 123)
      this.report('json-root-not-object', { start: first, end: first + 1 });
    else if (before.phase === 'end') this.report('json-unexpected', { start: first, end: first + 1 });
    else if (!isStart) {
      this.checkBracket(first, before);
      const mayGoOn = before.section !== undefined && text.charCodeAt(rest) === 44;
      if (rest < text.length && !mayGoOn) this.report('json-unexpected', { start: rest, end: rest + 1 });
    }
  }

  /** The bracket that closes a section must be of the kind that opened it. */
  private checkBracket(at: number, { shape }: CutState): void {
    const bracket = shape === 'list' ? ']' : '}';
    if (this.text.charAt(at) === bracket) return;
    this.problems.push(createProblem('json-bracket-not-closed', { start: at, end: at + 1 }, { bracket }));
  }

  /** The comma may stand in the block before, so the bracket is pointed at; it is deleted where it can be seen. */
  private reportCommaBefore(bracket: number): void {
    const comma = findLastComma(this.text.slice(0, bracket));
    const span = { start: comma, end: comma + 1 };
    const fixes = comma === -1 ? [] : [{ title: 'Delete the comma', edits: [{ span, text: '' }] }];
    const args = { bracket: this.text.charAt(bracket) };
    this.problems.push(createProblem('json-comma-too-many', { start: bracket, end: bracket + 1 }, args, fixes));
  }

  readSection(): void {
    const open = this.text.search(/[[{][^[{]*$/);
    this.readMemberOrItem(true, `${this.text.slice(0, open)}null`);
  }

  /** Members are read inside braces of our own, so that the reader's places stay those of the text. */
  readMemberOrItem(isMember: boolean, written = this.text): void {
    const deep = findDeepBracket(written, MAX_DEPTH);
    if (deep !== undefined) {
      this.problems.push(createProblem('nested-too-deeply', { start: deep, end: deep + 1 }, {}));
      return;
    }
    const comma = findLastComma(written);
    const value = comma === -1 ? written : written.slice(0, comma);
    if (comma === skipJsonSpace(written, 0)) this.report('json-value-missing', { start: comma, end: comma + 1 });
    const shift = isMember ? 1 : 0;
    this.visit(isMember ? `{${value}\n}` : value, shift);
  }

  private visit(source: string, shift: number): void {
    const at = (offset: number): number => Math.min(Math.max(offset - shift, 0), this.text.length);
    visit(
      source,
      {
        onObjectBegin: (offset) => {
          this.stack.push({ kind: 'map', start: at(offset), entries: [], key: undefined });
        },
        onArrayBegin: (offset) => {
          this.stack.push({ kind: 'list', start: at(offset), items: [] });
        },
        onObjectEnd: (offset, length) => {
          this.closeContainer(at(offset + length));
        },
        onArrayEnd: (offset, length) => {
          this.closeContainer(at(offset + length));
        },
        onObjectProperty: (name, offset, length) => {
          const parent = this.stack.at(-1);
          if (parent?.kind === 'map') this.startMember(parent, toScalar(name, at(offset), at(offset + length)));
        },
        onLiteralValue: (value: ScalarNode['value'], offset, length) => {
          this.add(toScalar(value, at(offset), at(offset + length)));
        },
        onError: (error, offset, length) => {
          this.explain(error, { start: at(offset), end: at(offset + Math.max(length, 1)) });
        },
      },
      { disallowComments: false, allowTrailingComma: false, allowEmptyContent: true },
    );
    while (this.stack.length > 0) this.closeContainer(this.text.length);
  }

  private startMember(map: Extract<Container, { kind: 'map' }>, key: ScalarNode): void {
    this.endMember(map);
    map.key = key;
  }

  /** A key that got no value has an empty one behind it. */
  private endMember(map: Extract<Container, { kind: 'map' }>): void {
    if (map.key === undefined) return;
    const { end } = map.key;
    map.entries.push({ key: map.key, value: toScalar(null, end, end) });
    map.key = undefined;
  }

  private closeContainer(end: number): void {
    const closed = this.stack.pop();
    if (closed === undefined) return;
    if (closed.kind === 'list') {
      this.add({ kind: 'list', flow: true, start: closed.start, end, items: closed.items });
      return;
    }
    this.endMember(closed);
    const map: MapNode = { kind: 'map', flow: true, start: closed.start, end, entries: closed.entries };
    checkDuplicateKeys(map, this.problems);
    this.add(map);
  }

  private add(node: Node): void {
    const parent = this.stack.at(-1);
    if (parent === undefined) this.node ??= node;
    else if (parent.kind === 'list') parent.items.push(node);
    else if (parent.key !== undefined) {
      parent.entries.push({ key: parent.key, value: node });
      parent.key = undefined;
    }
  }

  private isCommaTooMany(at: number): boolean {
    return '}]'.includes(this.text.charAt(at) || ' ') && findLastComma(this.text.slice(0, at)) !== -1;
  }

  /** One fault often makes the reader stumble several times; the first is the one to mend. */
  private explain(error: ParseErrorCode, span: Span): void {
    const name = printParseErrorCode(error);
    if (this.isExplained || name === 'UnexpectedEndOfComment') return;
    this.isExplained = true;
    if (this.isCommaTooMany(span.start)) {
      this.reportCommaBefore(span.start);
      return;
    }
    const bracket = MISSING_BRACKETS[name];
    if (bracket === undefined) this.report(EXPLANATIONS[name] ?? 'json-unexpected', span);
    else this.problems.push(createProblem('json-bracket-not-closed', span, { bracket }));
  }
}

type JsonProblem = Exclude<Extract<ProblemCode, `json-${string}`>, 'json-bracket-not-closed' | 'json-comma-too-many'>;

/** Our codes for the names that the reader gives its errors. */
const EXPLANATIONS: Record<string, JsonProblem> = {
  PropertyNameExpected: 'json-key-missing',
  ValueExpected: 'json-value-missing',
  ColonExpected: 'json-colon-missing',
  CommaExpected: 'json-comma-missing',
  UnexpectedEndOfString: 'json-quote-not-closed',
  InvalidUnicode: 'json-escape',
  InvalidEscapeCharacter: 'json-escape',
};

const MISSING_BRACKETS: Record<string, string> = { CloseBraceExpected: '}', CloseBracketExpected: ']' };

function toScalar(value: ScalarNode['value'], start: number, end: number): ScalarNode {
  const isText = typeof value === 'string';
  const inner =
    isText && end - start >= 2 ? { valueStart: start + 1, valueEnd: end - 1 } : { valueStart: start, valueEnd: end };
  return {
    kind: 'scalar',
    start,
    end,
    value,
    style: isText ? 'double' : 'plain',
    ...inner,
    indent: -1,
    chomping: 'clip',
  };
}

/** The comma that parts the block from the next one, or -1. */
function findLastComma(text: string): number {
  const match = /,(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.exec(text);
  return match === null ? -1 : match.index;
}
