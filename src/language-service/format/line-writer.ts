/** The line after some comments: its column as it is written and as it shall be. */
export interface NextLine {
  readonly old: number;
  readonly fresh: number;
}

/** A comment on a line of its own; `own` is the column of the entries that it stands in line with, where there are any. */
interface Comment {
  readonly old: number;
  readonly own: number | undefined;
  readonly text: string;
  readonly lineBreak: string;
}

/** Writes lines one by one; of several blank lines one stays, and comments wait for the line that says where they belong. */
export class LineWriter {
  private written = '';
  private waiting: (Comment | string)[] = [];
  private readonly lineBreak: string;

  /** Takes the break that is written where a line has none of its own. */
  constructor(lineBreak: string) {
    this.lineBreak = lineBreak;
  }

  add(lines: string | readonly string[], lineBreak: string): void {
    this.flush(MARGIN);
    this.written += (typeof lines === 'string' ? lines : lines.join(lineBreak || this.lineBreak)) + lineBreak;
  }

  addBlank(lineBreak: string): void {
    if (typeof this.waiting.at(-1) !== 'string') this.waiting.push(lineBreak);
  }

  addComment(comment: Comment): void {
    this.waiting.push(comment);
  }

  /** Writes what waits, now that the next line is known. */
  flush(next: NextLine): void {
    for (const line of this.waiting) {
      if (typeof line === 'string') this.written += line;
      else this.written += ' '.repeat(placeComment(line, next)) + line.text + line.lineBreak;
    }
    this.waiting = [];
  }

  /** All that was written; where no line is next the file ends, with one line break. */
  finish(next: NextLine | undefined): string {
    if (next === undefined && typeof this.waiting.at(-1) === 'string') this.waiting.pop();
    this.flush(next ?? MARGIN);
    const isOpen = next === undefined && /[^\r\n]$/.test(this.written);
    return isOpen ? this.written + this.lineBreak : this.written;
  }
}

const MARGIN: NextLine = { old: 0, fresh: 0 };

function placeComment({ old, own }: Comment, next: NextLine): number {
  return old === next.old ? next.fresh : (own ?? next.fresh);
}
