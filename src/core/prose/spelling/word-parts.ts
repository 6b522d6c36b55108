/** A word and what is hung on to it with an apostrophe. */
export interface SplitWord {
  readonly stem: string;
  /** With its apostrophe: `'s`, or the bare one of `customers'`; empty where nothing is. */
  readonly ending: string;
}

/** Splits off the possessive and what any noun may be drawn together with; `your's` and its like stay whole, since they are faults. */
export function splitEnding(word: string): SplitWord {
  const at = word.indexOf("'");
  if (at <= 0) return { stem: word, ending: '' };
  const [stem, ending] = [word.slice(0, at), word.slice(at)];
  const splits = ENDINGS.has(ending.toLowerCase()) && !WITHOUT_ENDINGS.has(stem.toLowerCase());
  return splits ? { stem, ending } : { stem: word, ending: '' };
}

const ENDINGS = new Set(["'s", "'", "'ll", "'d"]);
const WITHOUT_ENDINGS = toSet('her hers his its mine my our ours their theirs your yours');

/** Whether something that may be no word by itself can stand before a hyphen, in English or Spanish. */
export function isPrefix(part: string): boolean {
  return PREFIXES.has(part.toLowerCase());
}

const PREFIXES = toSet(
  `anti auto bi bio co counter cyber de eco electro ex extra geo hyper infra inter intra macro mega meta micro mini multi neo non omni para
  post pre pro pseudo re semi socio sub super tele trans tri ultra un uni`,
);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
