import type { Span } from '../base/span.ts';
import { findParagraphs, findSentences } from './sentences.ts';
import type { Words } from './scan-words.ts';
import { scanWords } from './scan-words.ts';

/** Stands in a text for a value that is filled in later; it is no letter, so no word runs over it. */
export const HOLE = '\uFFFC';

/** A text with its sentences and words, each found when first asked for, and shared by all who ask. */
export interface Prose {
  readonly text: string;
  /** The text in small letters, each unit at the place it has in the text. */
  readonly lower: string;
  readonly words: Words;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
}

/** Makes the prose of a text; nothing is computed yet. */
export function createProse(text: string): Prose {
  return new LazyProse(text);
}

class LazyProse implements Prose {
  readonly text: string;
  private knownLower: string | undefined;
  private knownWords: Words | undefined;
  private knownSentences: readonly Span[] | undefined;
  private knownParagraphs: readonly Span[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lower(): string {
    return (this.knownLower ??= toLower(this.text));
  }

  get words(): Words {
    return (this.knownWords ??= scanWords(this.text));
  }

  get sentences(): readonly Span[] {
    return (this.knownSentences ??= findSentences(this.text));
  }

  get paragraphs(): readonly Span[] {
    return (this.knownParagraphs ??= findParagraphs(this.text));
  }
}

/** A few letters, such as İ, become longer in small letters; they stay as they are, so that places stay right. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
