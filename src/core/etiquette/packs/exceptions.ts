import { compileTokens } from './compile-pattern.ts';
import type { Matcher } from './matcher.ts';
import { findAll, isFound } from './matcher.ts';
import type { Refusal } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';

/** What a rule leaves alone. */
export interface Exceptions {
  readonly kind: 'exceptions';
  /** Whether the words from `start` to `end` of a text hold an exception, or lie inside of one that has several words. */
  cover(text: string, start: number, end: number): boolean;
}

/** Compiles exceptions: words or patterns, longest first, in the case they are written in. */
export function createExceptions({
  exceptions: list,
  meter,
}: Pick<RuleDefinition, 'exceptions' | 'meter'>): Exceptions | Refusal {
  if (list.length === 0) return { kind: 'exceptions', cover: () => false };
  const sorted = [...list].sort((one, other) => other.length - one.length);
  const words = compileTokens(sorted, { isWord: true, ignoresCase: false, meter });
  if (words.kind === 'refused') return words;
  const phrases = list.filter((exception) => /[ \t]|\\s/.test(exception));
  if (phrases.length === 0) return new KnownExceptions(words.matcher, undefined);
  const around = compileTokens(phrases, { isWord: true, ignoresCase: true, meter });
  return around.kind === 'refused' ? around : new KnownExceptions(words.matcher, around.matcher);
}

class KnownExceptions implements Exceptions {
  readonly kind = 'exceptions';
  private readonly words: Matcher;
  private readonly phrases: Matcher | undefined;

  constructor(words: Matcher, phrases: Matcher | undefined) {
    this.words = words;
    this.phrases = phrases;
  }

  cover(text: string, start: number, end: number): boolean {
    if (isFound(this.words, text.slice(start, end).trim())) return true;
    if (this.phrases === undefined) return false;
    for (const phrase of findAll(this.phrases, text)) if (phrase.start <= start && end <= phrase.end) return true;
    return false;
  }
}
