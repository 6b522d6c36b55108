import type { Prose } from './prose.ts';
import { hashWord } from './scan-words.ts';

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
  private readonly marks = new Uint8Array(SIZE);

  /** The words in small letters with straight apostrophes. */
  constructor(values: ReadonlyMap<string, Value>) {
    this.values = values;
    for (const word of values.keys()) this.marks[toSlot(hashWord(word))] = 1;
  }

  /** The words of a text that are in the table, in order. */
  find({ lower, words }: Prose): readonly KnownWord<Value>[] {
    let known: KnownWord<Value>[] | undefined;
    for (let index = 0; index < words.count; index++) {
      if (this.marks[toSlot(words.hashes[index] ?? 0)] !== 1) continue;
      const start = words.starts[index] ?? 0;
      const end = words.ends[index] ?? 0;
      const value = this.values.get(lower.slice(start, end).replace('’', "'"));
      if (value === undefined) continue;
      known ??= [];
      known.push({ start, end, value });
    }
    return known ?? NONE;
  }
}

const NONE: readonly never[] = [];

const SIZE = 1 << 14;

function toSlot(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SIZE - 1);
}
