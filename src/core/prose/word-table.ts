import type { Prose } from './prose.ts';

/** A word of a text that a table knows. */
interface KnownWord<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Words with what is known of each; finds those of a text without making a string of every other word. */
export class WordTable<Value> {
  private readonly values: ReadonlyMap<string, Value>;
  /** Marks the numbers of the words of the table, so that most other words are passed over at once. */
  private readonly marks = new Uint8Array(MARKS);

  /** The words in small letters with straight apostrophes. */
  constructor(values: ReadonlyMap<string, Value>) {
    this.values = values;
    for (const word of values.keys()) this.marks[toMark(word, 0, word.length)] = 1;
  }

  /** The words of a text that are in the table, in order. */
  *find({ lower, words }: Prose): Iterable<KnownWord<Value>> {
    for (let index = 0; index < words.count; index++) {
      const start = words.starts[index] ?? 0;
      const end = words.ends[index] ?? 0;
      if (this.marks[toMark(lower, start, end)] !== 1) continue;
      const value = this.values.get(lower.slice(start, end).replace('’', "'"));
      if (value !== undefined) yield { start, end, value };
    }
  }
}

const MARKS = 1 << 12;

/** A number for the first letter, the one in the middle, the last one and the length. */
function toMark(text: string, start: number, end: number): number {
  const sum = text.charCodeAt(start) * 31 + toPlain(text.charCodeAt((start + end) >> 1)) * 7 + text.charCodeAt(end - 1);
  return (sum * 16 + Math.min(end - start, 15)) & (MARKS - 1);
}

/** The two apostrophes count as one. */
function toPlain(code: number): number {
  return code === 0x2019 ? 39 : code;
}
