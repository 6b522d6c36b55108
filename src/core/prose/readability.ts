/** How many words, sentences and syllables a text has. */
export interface ProseCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** The American school grade that can read an English text, undefined where there is nothing to read (Kincaid and others 1975, Navy Research Branch Report 8-75). */
export function getReadingGrade({ words, sentences, syllables }: ProseCounts): number | undefined {
  if (words === 0 || sentences === 0) return undefined;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** How easily an English text reads, about 0 (hard) to 100 (easy), undefined where there is nothing to read (Flesch 1948, Journal of Applied Psychology 32). */
export function getReadingEase({ words, sentences, syllables }: ProseCounts): number | undefined {
  if (words === 0 || sentences === 0) return undefined;
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}
