/** A number with its noun, as people write it: `1 file`, `1,200 files`. */
export function sayCount(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`;
}
