/** How the first line of a text ends; with a line feed where it has only one line. */
export function findLineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
