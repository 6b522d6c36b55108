/**
 * The words of a text as a sentence writes them, with single spaces: the first with a capital, and each after a word that ends with an
 * indicator such as `:`; the exceptions as they are written.
 */
export function toSentenceCase(
  words: readonly string[],
  indicators: readonly string[],
  exceptions: readonly string[],
): string {
  return words
    .map((word, index) => {
      const exception = exceptions.find((known) => known.toLowerCase() === word.toLowerCase());
      if (exception !== undefined) return exception;
      return index === 0 || asksForCapital(words[index - 1] ?? '', index - 1, indicators)
        ? capitalize(word)
        : word.toLowerCase();
    })
    .join(' ');
}

/** A word with a capital first and small letters after it. */
export function capitalize(word: string): string {
  const lower = word.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The number of a list asks for a capital after it, too. */
function asksForCapital(word: string, index: number, indicators: readonly string[]): boolean {
  return indicators.some((indicator) => word.endsWith(indicator)) || (index === 0 && /\d+\./.test(word));
}
