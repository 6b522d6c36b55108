/** The text with its line breaks as spaces and its control characters as `\u001B`, so that no file can steer a terminal. */
export function toPrintable(text: string): string {
  return text.replace(/\s*[\n\r]\s*/g, ' ').replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
