import type { Fold } from './fold.ts';
import { readYamlLine, type YamlLine } from './read-yaml-line.ts';

/** What can be folded in a block of YAML, by its indentation alone, so that half-typed text folds as well as any. */
export function foldYaml(text: string): readonly Fold[] {
  const folder = new YamlFolder();
  text.split(/\r\n|\r|\n/).forEach((line, number) => {
    folder.addLine(line, number);
  });
  return folder.finish();
}

/** A line that others may hang on, and its depth: a dash is deeper than a key at its column. */
interface OpenLine {
  readonly number: number;
  readonly depth: number;
}

class YamlFolder {
  private readonly folds: Fold[] = [];
  private readonly open: OpenLine[] = [];
  private lastContent = -1;
  /** Where a run of comments began, and its last line. */
  private comments: { readonly start: number; end: number } | undefined;
  /** The column that the lines of a text block stand behind; undefined outside of one. */
  private textColumn: number | undefined;

  addLine(line: string, number: number): void {
    const read = readYamlLine(line);
    if (read.kind === 'blank') return;
    if (this.textColumn !== undefined && read.column > this.textColumn) {
      this.lastContent = number;
      return;
    }
    this.textColumn = undefined;
    if (read.kind === 'comment') this.addComment(number);
    else this.addContent(read, number);
  }

  finish(): readonly Fold[] {
    this.endComments();
    this.closeTo(-1);
    return this.folds;
  }

  private addComment(number: number): void {
    if (this.comments?.end === number - 1) this.comments.end = number;
    else {
      this.endComments();
      this.comments = { start: number, end: number };
    }
  }

  private addContent({ depth, textColumn }: YamlLine, number: number): void {
    this.endComments();
    this.closeTo(depth);
    this.open.push({ number, depth });
    this.lastContent = number;
    this.textColumn = textColumn;
  }

  private endComments(): void {
    if (this.comments !== undefined && this.comments.end > this.comments.start)
      this.folds.push({ ...this.comments, level: this.open.length, kind: 'comment' });
    this.comments = undefined;
  }

  /** Closes the lines on which nothing more can hang, since a line of this depth comes next. */
  private closeTo(depth: number): void {
    for (let last = this.open.at(-1); last !== undefined && last.depth >= depth; last = this.open.at(-1)) {
      this.open.pop();
      const { number: start } = last;
      if (this.lastContent > start)
        this.folds.push({ start, end: this.lastContent, level: this.open.length, kind: 'region' });
    }
  }
}
