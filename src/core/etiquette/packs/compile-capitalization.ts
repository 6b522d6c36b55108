import { compilePattern, compileTokens } from './compile-pattern.ts';
import { createExceptions } from './exceptions.ts';
import { formatMessage } from './format-message.ts';
import type { Matcher } from './matcher.ts';
import { findAll, isFound } from './matcher.ts';
import type { CompiledFind } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { capitalize, toSentenceCase } from './sentence-case.ts';
import { findInStretches } from './stretches.ts';
import { toTitleCase } from './title-case.ts';

/** Text that is not written in the capitals asked for: as a title, as a sentence, in small letters, in capitals, or as a pattern says. */
export function compileCapitalization(definition: RuleDefinition): CompiledFind {
  const check = createCheck(definition);
  if (typeof check !== 'function') return check;
  const { head, action } = definition;
  return findInStretches(definition, () => (text) => {
    const expected = check(text);
    if (expected === undefined) return [];
    const message = formatMessage(head.message, [text, expected]);
    const isOffered = action?.name === 'replace' && action.params.length === 0 && expected !== text;
    return [{ start: 0, end: text.length, message, replacements: isOffered ? [expected] : [] }];
  });
}

/** How a text should be written, or undefined where it is right. */
type Check = (text: string) => string | undefined;

function createCheck(definition: RuleDefinition): Check | Refusal {
  const { fields, exceptions, meter } = definition;
  const left = createExceptions(definition);
  if (left.kind === 'refused') return left;
  const isLeft = (text: string): boolean => left.cover(text, 0, text.length);
  const match = fields.text('match')?.replace(/^\$/, '');
  const threshold = fields.positive('threshold') ?? 0.8;
  switch (match) {
    case undefined:
      return refuse('The rule does not say how the text must be written (`match`).');
    case 'lower':
      return (text) => (text === text.toLowerCase() || isLeft(text) ? undefined : text.toLowerCase());
    case 'upper':
      return (text) => (text === text.toUpperCase() || isLeft(text) ? undefined : text.toUpperCase());
    case 'title':
    case 'sentence': {
      const words = compileTokens([...exceptions.map((exception) => `\\b(?:${exception})\\b`), WORD], {
        isWord: false,
        ignoresCase: true,
        meter,
      });
      if (words.kind === 'refused') return words;
      const style = fields.text('style') === 'Chicago' ? 'Chicago' : 'AP';
      const indicators = fields.texts('indicators');
      const convert = (text: string): string =>
        match === 'title'
          ? toTitleCase(text, style, exceptions)
          : toSentenceCase(listWords(words.matcher, text), indicators, exceptions);
      return (text) => {
        const expected = convert(text);
        const share = match === 'title' ? shareOfTitle : shareOfSentence;
        return share(listWords(words.matcher, text), listWords(words.matcher, expected), isLeft) >= threshold
          ? undefined
          : expected;
      };
    }
    default: {
      const pattern = compilePattern(match, { isWord: false, ignoresCase: false, meter });
      if (pattern.kind === 'refused') return pattern;
      return (text) => (isFound(pattern.matcher, text) || isLeft(text) ? undefined : match);
    }
  }
}

const WORD = '[\\p{N}\\p{L}*]+[^\\s]*';

function listWords(matcher: Matcher, text: string): string[] {
  return [...findAll(matcher, text)].map(({ start, end }) => text.slice(start, end));
}

/** The share of words, from 0 to 1, that are as they should be; a word in capitals is right, and so are words without a counterpart. */
function shareOfTitle(
  words: readonly string[],
  expected: readonly string[],
  isLeft: (word: string) => boolean,
): number {
  return countShare(
    words,
    (word, at) => at >= expected.length || word === expected[at] || word === word.toUpperCase() || isLeft(word),
  );
}

/** As for a title, but capitals need a reason, and a first word that does not begin with one makes all of it wrong. */
function shareOfSentence(
  words: readonly string[],
  expected: readonly string[],
  isLeft: (word: string) => boolean,
): number {
  const isRight = (word: string, at: number): boolean => at >= expected.length || word === expected[at] || isLeft(word);
  const [first] = words;
  if (first !== undefined && !isRight(first, 0) && first !== capitalize(first)) return 0;
  return countShare(words, isRight);
}

function countShare(words: readonly string[], isRight: (word: string, at: number) => boolean): number {
  return words.length === 0 ? 1 : words.filter(isRight).length / words.length;
}
