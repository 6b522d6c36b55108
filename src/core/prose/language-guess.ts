import { languageMarks, languageWords, type KnownLanguage } from './language-words.ts';

/** The language that a text seems to be written in; `confidence` from 0.5 to 1, where nothing speaks for another one. */
export interface LanguageGuess {
  readonly language: KnownLanguage | 'other-script';
  readonly confidence: number;
}

/** The language of a text of 40 letters or more by its common words, undefined where the text is short, mixed, a list of names, or in a language that we do not know. */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const prose = text.replace(notProse, ' ');
  const letters = countMatches(prose, letter);
  if (letters < fewestLetters) return undefined;
  const otherScript = 1 - countMatches(prose, latinLetter) / letters;
  if (otherScript > 0.5) return { language: 'other-script', confidence: otherScript };
  if (countMatches(prose, unknownLetter) > letters / 50) return undefined;
  return decide(prose.toLowerCase().match(word) ?? []);
}

const fewestLetters = 40;
const notProse = /\{\{[^{}]*\}\}|https?:\/\/\S+|[\w.+-]{1,64}@\S+/g;
const letter = /\p{L}/gu;
const latinLetter = /\p{Script=Latin}/gu;
/** Latin letters that none of the languages writes: a text that needs many of them is in another one. */
const unknownLetter = /(?![a-zßàáâãäçèéêëìíîïñòóôõöùúûüœ])\p{Script=Latin}/giu;
const word = /\p{L}+|[¡¿]/gu;

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function decide(words: readonly string[]): LanguageGuess | undefined {
  const tallies = tally(words);
  const [best, second] = [...tallies].sort(([, one], [, other]) => other.score - one.score);
  if (best === undefined) return undefined;
  const [language, { score, commonWords }] = best;
  const lead = score - (second?.[1].score ?? 0);
  if (score < leastScore || lead < leastLead || commonWords < leastShare * words.length) return undefined;
  const confidence = lead / score;
  return confidence < leastConfidence ? undefined : { language, confidence };
}

/** In words that no other of the languages has. */
const leastScore = 1.5;
const leastLead = 1;
/** About half of the words of running text are common ones, next to none in a list of names. */
const leastShare = 0.2;
const leastConfidence = 0.5;

interface Tally {
  score: number;
  commonWords: number;
}

function tally(words: readonly string[]): Map<KnownLanguage, Tally> {
  const tallies = new Map<KnownLanguage, Tally>();
  for (const [each, times] of countWords(words)) {
    const common = languagesByWord.get(each);
    const languages = common ?? findMarks(each);
    for (const language of languages) {
      const before = tallies.get(language) ?? { score: 0, commonWords: 0 };
      tallies.set(language, {
        score: before.score + Math.min(times, mostRepeats) / languages.length ** 2,
        commonWords: before.commonWords + (common === undefined ? 0 : times),
      });
    }
  }
  return tallies;
}

/** A word that comes again and again says no more of the language than one that comes thrice. */
const mostRepeats = 3;

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function findMarks(each: string): readonly KnownLanguage[] {
  return languageMarks.filter(({ pattern }) => pattern.test(each)).map(({ language }) => language);
}

const languagesByWord: ReadonlyMap<string, readonly KnownLanguage[]> = indexWords();

function indexWords(): Map<string, KnownLanguage[]> {
  const index = new Map<string, KnownLanguage[]>();
  for (const { language } of languageMarks) {
    for (const each of new Set(languageWords[language].split(/\s+/))) {
      index.set(each, [...(index.get(each) ?? []), language]);
    }
  }
  return index;
}
