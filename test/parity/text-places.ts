import type { Position } from 'vscode-languageserver/node';
import type { ComparedPlace } from './compared-problem.ts';

/** A text as an editor shows it: without the mark of byte order, in lines that end with LF, CR or both. */
export class TextPlaces {
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(written: string) {
    this.text = written.replace(/^\uFEFF/, '');
    this.starts = [0, ...[...this.text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  }

  /** The place of a position that the language server protocol counts from 0. */
  place({ line, character }: Position): ComparedPlace {
    const start = this.starts[line];
    if (start === undefined) throw new Error(`There is no line ${String(line + 1)} in the text.`);
    return { line: line + 1, column: character + 1, offset: start + character };
  }

  /** The position where the text ends. */
  get end(): Position {
    const start = this.starts.at(-1) ?? 0;
    return { line: this.starts.length - 1, character: this.text.length - start };
  }
}
