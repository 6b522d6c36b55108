import type { AliasNode, Node, ScalarNode } from '../../core/document/node.ts';
import { IndentLevels, type IndentLevel } from './indent-levels.ts';
import { countOpened, layOutGap } from './lay-out-gap.ts';
import { layOutTextLine } from './lay-out-text-line.ts';
import { LineWriter, type NextLine } from './line-writer.ts';
import { listWritten } from './list-written.ts';
import { wrapProse } from './wrap-prose.ts';
import { readLines, type WrittenLine } from './written-lines.ts';

/** Where a block stands: the column of its entry as it is written and as it shall be, and the line that follows it. */
export interface BlockPlace {
  readonly old: number;
  readonly fresh: number;
  /** Undefined at the end of the file. */
  readonly next: NextLine | undefined;
  /** How lines of the file end. */
  readonly lineBreak: string;
}

/** The same block of YAML with regular white space; nothing where it is written in a way that is left alone. */
export function layOutYaml(
  text: string,
  node: Node | undefined,
  shape: IndentLevel['kind'] | undefined,
  place: BlockPlace,
) {
  return new YamlLayout(text, node, shape, place).write();
}

class YamlLayout {
  private readonly text: string;
  private readonly texts: readonly (ScalarNode | AliasNode)[];
  private readonly keys: ReadonlySet<number>;
  private readonly levels: IndentLevels;
  private readonly writer: LineWriter;
  private readonly next: NextLine | undefined;
  /** The text that is looked at, and how many brackets are open. */
  private at = 0;
  private depth = 0;
  /** The columns, old and fresh, of what the current texts belong to. */
  private owner: { readonly old: number; readonly fresh: number } = ROOT;

  constructor(text: string, node: Node | undefined, shape: IndentLevel['kind'] | undefined, place: BlockPlace) {
    const { texts, keys } = node === undefined ? NOTHING : listWritten(node);
    this.text = text;
    this.texts = texts;
    this.keys = keys;
    this.levels = new IndentLevels(shape && { kind: shape, old: place.old, fresh: place.fresh });
    this.writer = new LineWriter(place.lineBreak);
    this.next = place.next;
  }

  write(): string | undefined {
    for (const line of readLines(this.text)) if (!this.addLine(line)) return undefined;
    return this.writer.finish(this.next);
  }

  /** Takes a line; false where it is written in a way that is left alone. */
  private addLine(line: WrittenLine): boolean {
    const around = this.findAround(line.start);
    if (around?.kind === 'scalar' && around.indent >= 0) {
      const body = layOutTextLine(this.text, line, around, this.owner);
      if (body === undefined) return false;
      this.writer.add(body, line.lineBreak);
      return true;
    }
    const raw = this.text.slice(line.start, line.end);
    const first = line.start + raw.length - raw.trimStart().length;
    if (around !== undefined) return this.addContinued(line, first);
    if (raw.trim() === '') this.writer.addBlank(line.lineBreak);
    else if (raw.trimStart().startsWith('#')) this.addComment(line, first);
    else if (this.depth > 0) this.addInBrackets(line, first);
    else return this.addEntry(line, first);
    return true;
  }

  /** The text that began on an earlier line and goes on here. */
  private findAround(start: number): ScalarNode | AliasNode | undefined {
    while (endOf(this.texts[this.at]) <= start) this.at++;
    const text = this.texts[this.at];
    return text !== undefined && text.start < start ? text : undefined;
  }

  private addComment(line: WrittenLine, first: number): void {
    const old = first - line.start;
    const comment = this.text.slice(first, line.end).trimEnd();
    const own = this.depth > 0 ? this.bracketColumn(0) : this.levels.find(old);
    this.writer.addComment({ old, own, text: comment, lineBreak: line.lineBreak });
  }

  /** A line in the middle of a plain text, or of one in quotes. */
  private addContinued(line: WrittenLine, first: number): boolean {
    const column = this.depth > 0 ? this.bracketColumn(0) : this.owner.fresh + STEP;
    this.add(line, first, first >= line.end ? '' : ' '.repeat(column));
    return true;
  }

  private addInBrackets(line: WrittenLine, first: number): void {
    const closers = /^[\]},\s]*/.exec(this.text.slice(first, line.end))?.[0].replace(/[,\s]/g, '').length ?? 0;
    const fresh = this.bracketColumn(closers);
    this.writer.flush({ old: first - line.start, fresh });
    this.add(line, first, ' '.repeat(fresh));
  }

  private addEntry(line: WrittenLine, first: number): boolean {
    const { text, levels } = this;
    const column = first - line.start;
    let fresh: number | undefined;
    let lead = '';
    let at = first;
    while (text[at] === '-' && this.isSign(at)) {
      const level = levels.enter('list', at - line.start);
      fresh ??= level.fresh;
      this.owner = level;
      lead += '- ';
      at += 1 + (/^[ \t]*/.exec(text.slice(at + 1, line.end))?.[0].length ?? 0);
    }
    if ((text[at] === '?' || text[at] === ':') && this.isSign(at)) return false;
    if (this.keys.has(this.skipProperties(at, line.end))) {
      this.owner = levels.enter('map', at - line.start);
      fresh ??= this.owner.fresh;
    } else if (fresh === undefined) {
      const around = levels.around(column);
      this.owner = around ?? ROOT;
      fresh = this.owner.fresh + STEP;
    }
    this.writer.flush({ old: column, fresh });
    this.add(line, at, ' '.repeat(fresh) + lead);
    return true;
  }

  /** A dash, a question mark or a colon is a sign of YAML only before a space. */
  private isSign(at: number): boolean {
    return /\s/.test(this.text[at + 1] ?? ' ');
  }

  /** Behind anchors and tags. */
  private skipProperties(at: number, end: number): number {
    return at + (/^(?:[&!]\S*[ \t]+)*/.exec(this.text.slice(at, end))?.[0].length ?? 0);
  }

  private bracketColumn(closers: number): number {
    return this.owner.fresh + STEP + STEP * (this.depth - closers);
  }

  /** Writes the rest of a line from an offset on, behind its beginning. */
  private add(line: WrittenLine, from: number, lead: string): void {
    let written = lead;
    let at = from;
    let long: string | undefined;
    for (let index = this.at; index < this.texts.length; index++) {
      const text = this.texts[index];
      if (text === undefined || text.start >= line.end) break;
      written += this.writeGap(at, Math.max(text.start, at), 'text');
      const piece = this.text.slice(Math.max(text.start, at), Math.min(text.end, line.end));
      at = Math.min(Math.max(text.end, at), line.end);
      written += piece;
      long = this.isWrapped(text) ? piece.trimEnd() : undefined;
    }
    const rest = this.writeGap(at, line.end, 'end');
    const whole = (written + rest).trimEnd();
    if (long === undefined || rest.trim() !== '') return this.writer.add(whole, line.lineBreak);
    const column = this.owner.fresh + STEP;
    const head = whole.slice(0, whole.length - long.length);
    const [top = '', ...more] = wrapProse(long, head.length, column);
    this.writer.add([head + top, ...more.map((each) => ' '.repeat(column) + each)], line.lineBreak);
  }

  private writeGap(from: number, to: number, next: 'text' | 'end'): string {
    if (from >= to) return '';
    const gap = this.text.slice(from, to);
    this.depth += countOpened(gap);
    return layOutGap(gap, next);
  }

  /** A plain text outside of brackets that has several lines already may have more. */
  private isWrapped(text: ScalarNode | AliasNode): boolean {
    if (text.kind !== 'scalar' || text.style !== 'plain' || this.depth > 0) return false;
    return /[\r\n]/.test(this.text.slice(text.start, text.end));
  }
}

const STEP = 2;
/** What stands at the margin belongs to nothing. */
const ROOT = { old: -2, fresh: -2 };
const NOTHING = { texts: [], keys: new Set<number>() };

/** Blank lines at the end of a text block count where all its breaks are kept. */
function endOf(text: ScalarNode | AliasNode | undefined): number {
  if (text?.kind !== 'scalar') return text?.end ?? Infinity;
  return text.indent >= 0 && text.chomping === 'keep' ? Math.max(text.valueEnd, text.end) : text.end;
}
