import type { Random } from '../random.ts';

const placeholder = /(\{\{.*?\}\}|https?:\/\/\S+)/;

/** Changes the words of a text and leaves its placeholders and web addresses alone. */
export function changeOutsidePlaceholders(text: string, change: (plain: string) => string): string {
  return text
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** Changes one match of a pattern outside placeholders and web addresses; nothing where there is no match. */
export function changeOne(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: string) => string,
): string | undefined {
  let count = 0;
  changeOutsidePlaceholders(text, (plain) => {
    count += [...plain.matchAll(pattern)].length;
    return plain;
  });
  if (count === 0) return undefined;
  let left = random.below(count);
  return changeOutsidePlaceholders(text, (plain) =>
    plain.replaceAll(pattern, (match: string) => (left-- === 0 ? change(match) : match)),
  );
}
