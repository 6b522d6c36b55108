import type { Prose } from '../prose/prose.ts';

/** Which checks a text wakes by the words in it, found in one pass however many checks there are. */
export class WakeTable {
  private readonly stems = new Map<number, Stem[]>();
  /** Marks how words may begin, so that most words are passed over at once. */
  private readonly marks = new Uint8Array(SIZE);
  /** The text by which each check was last woken, by the text's number. */
  private readonly woken: Int32Array;
  private run = 0;

  /** The beginnings of words that wake each check, in small letters, each of two letters at least. */
  constructor(checks: readonly (readonly string[])[]) {
    this.woken = new Int32Array(checks.length);
    for (const [check, stems] of checks.entries()) {
      for (const text of stems) {
        const slot = toSlot(text.charCodeAt(0), text.charCodeAt(1));
        this.marks[slot] = 1;
        const known = this.stems.get(slot);
        if (known === undefined) this.stems.set(slot, [{ text, check }]);
        else known.push({ text, check });
      }
    }
  }

  /** Takes in the words of the next text. */
  take({ lower, words }: Prose): void {
    this.run++;
    const { starts } = words;
    for (let index = 0; index < words.count; index++) {
      const start = starts[index] ?? 0;
      const slot = toSlot(lower.charCodeAt(start), lower.charCodeAt(start + 1));
      if (this.marks[slot] === 1) this.wake(slot, lower, start);
    }
  }

  /** Whether the last text woke a check. */
  isAwake(check: number): boolean {
    return this.woken[check] === this.run;
  }

  private wake(slot: number, lower: string, start: number): void {
    for (const { text, check } of this.stems.get(slot) ?? []) {
      if (lower.startsWith(text, start)) this.woken[check] = this.run;
    }
  }
}

interface Stem {
  readonly text: string;
  readonly check: number;
}

const SIZE = 1 << 11;

function toSlot(first: number, second: number): number {
  return ((first << 5) ^ second) & (SIZE - 1);
}
