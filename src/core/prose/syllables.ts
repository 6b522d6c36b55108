/** The syllables of an English word, guessed from its spelling: none where it has neither letter nor digit, and each letter of a short word without a vowel (`PDF`). */
export function countSyllables(word: string): number {
  const spelt = word
    .toLowerCase()
    .replaceAll('é', 'ey')
    .normalize('NFD')
    .replace(/[’']s?$|[^a-z0-9]/g, '');
  const known = exceptions.get(spelt);
  if (known !== undefined) return known;
  const groups = spelt.match(/[aeiouy]+/g)?.length ?? 0;
  if (groups === 0) return spelt.length > longestSpelling || /[0-9]/.test(spelt) ? 1 : spelt.length;
  return Math.max(1, groups - countMatches(spelt, silent) + countMatches(spelt, parted));
}

const longestSpelling = 5;

function countMatches(spelt: string, patterns: readonly RegExp[]): number {
  return patterns.filter((pattern) => pattern.test(spelt)).length;
}

/** Vowels that are written and not spoken. */
const silent: readonly RegExp[] = [
  /(?:[^aeiouylr]|[aeiouy][lr]|rl|ll)e$/,
  /(?:[^aeiouytdl]|[aeiouylr]l)ed$/,
  /(?:[^aeiouysxzcghl]|[aeiouylr]l|[^cs]h)es$/,
  /(?:[^aeiouylr]|[aeiouy]r)e(?:ly|ment|less|ful)/,
  /^(?:every|fore(?=[cgst])|guide|here|home|life|note|online|safe|some|space|there|time(?=[flt])|where|white)(?=[^r])./,
  /ically$|esome$|que[sd]?$|[aeo]gue[sd]?$|^busine|^interest|^several|^evening/,
];

/** Vowels that stand side by side and are spoken apart, and `n't`, which has a vowel that is not written. */
const parted: readonly RegExp[] = [
  /(?<![cgst])ia(?:$|s$|n|t|b)|[ct]iat|ciary|(?<![cgstl])ia[lr]/,
  /(?<![cgstxnl])io(?!us)|(?<![cgstx])ious/,
  /(?<![ctg])ien[ct]|scien|iet|[^ct]ium|[aeiouy][^aeiouy]+i(?:er|est)s?$/,
  /[aeou]ing|[aeou]y(?:[aio]|e[er])|(?:me|y)one|yi/,
  /eate[sd]?$|creat|reali[stz]|eo(?!us|p|n)|eum|[^q]u(?:al|at|ou|ary)|[lr]uent/,
  /^coo[pr]|^(?:de|re)act|^re(?:app|ass|en|o|i[nmst])/,
  /sm$|[dst]nt$/,
];

const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({ area: 3, areas: 3, idea: 3, ideas: 3, ok: 2, maybe: 2, mr: 2, mrs: 2, hmm: 1, european: 4 }),
);
