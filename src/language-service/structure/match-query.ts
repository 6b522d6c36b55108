/**
 * How well a name fits what somebody typed, 0 the best: the whole name, its beginning, the beginning of a word in it, a part of it, or
 * its letters in the order of the query; `Infinity` where it does not fit. Capitals make no difference.
 */
export function matchQuery(name: string, query: string): number {
  const [within, wanted] = [name.toLowerCase(), query.trim().toLowerCase()];
  const at = within.indexOf(wanted);
  if (at === 0) return within.length === wanted.length ? 0 : 1;
  if (at > 0) return /[\p{L}\p{N}]/u.test(within.charAt(at - 1)) ? 3 : 2;
  return hasLetters(within, wanted) ? 4 : Infinity;
}

function hasLetters(within: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    if (letter === ' ') continue;
    at = within.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
