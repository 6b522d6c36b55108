import type { Finding, Rewrite } from './finding.ts';
import type { Message } from './message.ts';
import type { PhraseHit } from './phrase-entry.ts';
import type { Rule } from './rule.ts';
import { matchCase } from './match-case.ts';

/** What a rule that only looks for wordings declares; the rest is the same for all of them. */
export interface PhraseRule extends Pick<Rule, 'id' | 'category' | 'description' | 'severity'> {
  readonly phrases: NonNullable<Rule['phrases']>;
  /** What is wrong with the words that were found, then what to do. */
  readonly say: (hit: PhraseHit) => string;
  /** Whether a hit counts in its message; all do where this is missing. */
  readonly counts?: (hit: PhraseHit, message: Message) => boolean;
  /** Whether the first wording that is preferred may be put in without a person looking. */
  readonly fix?: 'safe' | 'suggested';
}

/** Makes the rule that finds the wordings of a list. */
export function createPhraseRule({ say, counts, fix = 'suggested', ...rule }: PhraseRule): Rule {
  return {
    ...rule,
    languages: Object.keys(rule.phrases),
    *phrase(hit, message): Iterable<Finding> {
      if (counts !== undefined && !counts(hit, message)) return;
      const { start, end, entry } = hit;
      const rewrites = (entry.prefer ?? []).map((text, index) =>
        replacePhrase(hit, message, text, fix === 'safe' && index === 0),
      );
      yield { start, end, message: say(hit), rewrites };
    },
  };
}

/** The rewrite that puts other words, or none, in place of those that were found; the first letter keeps its case. */
function replacePhrase({ start, end, found }: PhraseHit, message: Message, text: string, isSafe: boolean): Rewrite {
  const { text: all } = message.prose;
  const isCapital = !SAYS_I.test(found) || beginsSentence(message, start);
  const edit =
    text === '' ? removeWords(all, start, end) : { start, end, text: isCapital ? matchCase(found, text) : text };
  const title = text === '' ? `Remove “${found}”` : `Write “${edit.text}”`;
  return isSafe ? { title, edits: [edit], isSafe } : { title, edits: [edit] };
}

/** “I” has its capital anywhere, so it does not tell what the words in its place begin with. */
const SAYS_I = /^I(?![\p{L}\p{N}])(?=.*\p{Ll})/su;

function beginsSentence({ prose }: Message, at: number): boolean {
  const sentence = prose.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence === undefined || !/[\p{L}\p{N}\uFFFC]/u.test(prose.text.slice(sentence.start, at));
}

/** Takes words out with one of the spaces beside them; a sentence that began with them begins with a capital again. */
function removeWords(text: string, start: number, end: number): { start: number; end: number; text: string } {
  let after = end;
  while (after < text.length && /[ ,\u00A0]/.test(text.charAt(after))) after++;
  const isFirst = start === 0 || /[.!?…\n]\s*$/.test(text.slice(0, start));
  if (isFirst) {
    const letter = text.charAt(after);
    return letter === '' ? { start, end, text: '' } : { start, end: after + 1, text: letter.toUpperCase() };
  }
  const isLast = after >= text.length || /[.!?…\n]/.test(text.charAt(after));
  if (!isLast) return { start, end: after, text: '' };
  let before = start;
  while (before > 0 && /[ ,\u00A0]/.test(text.charAt(before - 1))) before--;
  return { start: before, end, text: '' };
}
