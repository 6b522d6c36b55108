import type { Prose } from '../../prose/prose.ts';

/** How many words with a meaning two texts share; endings do not count, and each word counts once. */
export function countSharedWords(one: readonly Prose[], other: Prose): number {
  const known = new Set(one.flatMap(listStems));
  return new Set(listStems(other).filter((stem) => known.has(stem))).size;
}

/** The first letters of the longer words; short words and those that every chat has carry no meaning of their own. */
function listStems({ lower, words }: Prose): string[] {
  const stems: string[] = [];
  for (let index = 0; index < words.count; index++) {
    const word = lower.slice(words.starts[index], words.ends[index]);
    if ((word.length > 3 || /\d/.test(word)) && !EMPTY.has(word)) stems.push(word.slice(0, STEM));
  }
  return stems;
}

const STEM = 5;

const EMPTY: ReadonlySet<string> = new Set(
  "that this with from have been your you're what when where which will would could should about there their they them then than just like want need know help please thank thanks hello sorry really very some more because into also here today para como este esta esto pero porque cuando donde quiero necesito gracias hola".split(
    ' ',
  ),
);
