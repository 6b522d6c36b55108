/** A number of things in words, such as `1 reply` and `1,204 replies`. */
export function sayNumber(number: number, one: string, many: string): string {
  return `${format.format(number)} ${number === 1 ? one : many}`;
}

/** A number as it is shown beside a label, such as `1,204`. */
export function showNumber(number: number): string {
  return format.format(number);
}

const format = new Intl.NumberFormat('en-GB');
