/** Words one after the other, without those that say nothing. */
export function joinWords(between: string, words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(between);
}
