import { RunList, endOfBreak } from './run-list.ts';
import type { ScalarRun, WrittenScalar } from './scalar-run.ts';

/** The runs of a text after `|` or `>`: its indentation falls away, its line breaks stay or are folded, its last ones are chomped. */
export function readBlockRuns(text: string, scalar: WrittenScalar): readonly ScalarRun[] {
  const reader = new BlockReader(text, scalar);
  let position = scalar.valueStart;
  while (position < scalar.valueEnd) position = reader.addLine(position);
  return reader.finish();
}

class BlockReader {
  private readonly list = new RunList();
  private readonly text: string;
  private readonly scalar: WrittenScalar;
  private readonly indent: number;
  /** Where the breaks begin that were passed since the last line of text. */
  private breaks: number[] = [];
  private hasText = false;
  private atMoreIndented = false;

  constructor(text: string, scalar: WrittenScalar) {
    this.text = text;
    this.scalar = scalar;
    this.indent = Math.max(scalar.indent, 0);
  }

  /** Reads the line at `start`; returns where the next one begins. */
  addLine(start: number): number {
    const { text, scalar } = this;
    const limit = scalar.valueEnd;
    let end = start;
    while (end < limit && !isBreak(text.charCodeAt(end))) end++;
    let first = start;
    while (first < end && first - start < this.indent && isBlank(text.charCodeAt(first))) first++;
    if (scalar.indent >= 0 && first < end) this.addText(first, end);
    this.breaks.push(end);
    return end < limit ? endOfBreak(text, end) : limit;
  }

  finish(): readonly ScalarRun[] {
    const { chomping } = this.scalar;
    if (chomping === 'keep') this.addBreaks(0);
    else if (chomping === 'clip' && this.hasText) this.addBreak(this.breaks[0]);
    return this.list.runs;
  }

  private addText(start: number, end: number): void {
    const first = start < end ? this.text.charCodeAt(start) : NaN;
    const isMoreIndented = first === 32 || first === 9;
    if (this.scalar.style === 'literal' || isMoreIndented || this.atMoreIndented || !this.hasText) this.addBreaks(0);
    else if (this.breaks.length === 1) this.addBreak(this.breaks[0], ' ');
    else this.addBreaks(1);
    this.list.addVerbatim(start, end);
    this.breaks = [];
    this.hasText = true;
    this.atMoreIndented = isMoreIndented;
  }

  private addBreaks(from: number): void {
    for (let index = from; index < this.breaks.length; index++) this.addBreak(this.breaks[index]);
  }

  /** A break at the end of the text, where none was written, is still read as one. */
  private addBreak(position: number | undefined, value = '\n'): void {
    if (position === undefined) return;
    const isWritten = position < this.scalar.valueEnd;
    const end = isWritten ? endOfBreak(this.text, position) : position;
    if (isWritten && value === this.text.slice(position, end)) this.list.addVerbatim(position, end);
    else this.list.addDecoded(position, end, value);
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
