/** A value of YAML moved sideways: its lines behind the first begin so many columns further right, or left. */
export function moveText(text: string, by: number): string {
  if (by === 0) return text;
  const dropped = by < 0 ? new RegExp(`^ {0,${-by}}`) : /^/;
  return text.replace(/(?<=\r\n|\r(?!\n)|\n)[^\r\n]+/g, (line) => line.replace(dropped, ' '.repeat(Math.max(0, by))));
}
