import { compileTokens } from './compile-pattern.ts';
import { formatMessage } from './format-message.ts';
import type { Matcher } from './matcher.ts';
import { isFound } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { listReplacements } from './replacements.ts';
import type { RuleDefinition } from './rule-definition.ts';
import type { RuleFields } from './rule-fields.ts';
import { findInStretches } from './stretches.ts';

/** Words in a row inside of one sentence, each as its token says; tokens that ask for a part of speech are refused. */
export function compileSequence(definition: RuleDefinition): CompiledFind {
  const tokens: SequenceToken[] = [];
  for (const fields of definition.fields.maps('tokens')) {
    const token = compileToken(fields, definition);
    if ('kind' in token) return token;
    tokens.push(token);
  }
  const anchor = tokens.findIndex((token) => !token.isNegated);
  if (anchor === -1) return refuse('The rule has no `tokens` with a `pattern` to look for.');
  const { head, action } = definition;
  return findInStretches(
    { ...definition, scope: definition.scope && 'sentence' },
    () =>
      function* (text): Generator<PackMatch> {
        const words = listWords(text);
        for (let at = 0; at < words.length; at++) {
          const last = matchForward(tokens, words, anchor, at);
          const first = last === undefined ? undefined : matchBackward(tokens, words, anchor, at);
          if (first === undefined || last === undefined) continue;
          const start = words[first]?.start ?? 0;
          const end = words[last]?.end ?? start;
          const message = formatMessage(
            head.message,
            words.slice(first, last + 1).map(({ text: word }) => word),
          );
          yield { start, end, message, replacements: listReplacements(action, text.slice(start, end)) };
          at = last;
        }
      },
  );
}

interface SequenceToken {
  readonly matcher: Matcher;
  readonly isNegated: boolean;
  /** How many other words may stand between the one before and this one. */
  readonly skip: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function compileToken(fields: RuleFields, { ignoresCase, meter }: RuleDefinition): SequenceToken | Refusal {
  if (fields.has('tag') || fields.has('upos'))
    return refuse(
      'The rule asks for parts of speech (`tag`), which we do not know; only `pattern`, `negate` and `skip` can be run.',
    );
  const pattern = fields.text('pattern');
  if (pattern === undefined) return refuse('An entry of `tokens` has no `pattern`.');
  const compiled = compileTokens([`\\A(?:${pattern})\\z`], { isWord: false, ignoresCase, meter });
  if (compiled.kind === 'refused') return compiled;
  return {
    matcher: compiled.matcher,
    isNegated: fields.isOn('negate'),
    skip: Math.min(fields.number('skip') ?? 0, 50),
  };
}

/** Words with the apostrophes and hyphens inside, and each sign by itself. */
function listWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*|\S/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function fits(token: SequenceToken, word: Word): boolean {
  return isFound(token.matcher, word.text) !== token.isNegated;
}

/** The last word of the row that begins with the anchor at `from`, undefined where there is none. */
function matchForward(
  tokens: readonly SequenceToken[],
  words: readonly Word[],
  anchor: number,
  from: number,
): number | undefined {
  const [token, word] = [tokens[anchor], words[from]];
  if (token === undefined || word === undefined || !fits(token, word)) return undefined;
  let at = from;
  for (const next of tokens.slice(anchor + 1)) {
    const found = findWithin(next, words, at, 1);
    if (found === undefined) return undefined;
    at = found;
  }
  return Math.min(at, words.length - 1);
}

/** The first word of the row: all tokens before the anchor are negated. */
function matchBackward(
  tokens: readonly SequenceToken[],
  words: readonly Word[],
  anchor: number,
  from: number,
): number | undefined {
  let at = from;
  for (let index = anchor - 1; index >= 0; index--) {
    const token = tokens[index];
    const found = token === undefined ? undefined : findWithin(token, words, at, -1);
    if (found === undefined) return undefined;
    at = found;
  }
  return Math.max(at, 0);
}

/** Where a token is found from a word on, past as many others as it may skip; beyond the sentence there is nothing that it could forbid. */
function findWithin(token: SequenceToken, words: readonly Word[], from: number, step: 1 | -1): number | undefined {
  for (let skipped = 0; skipped <= token.skip; skipped++) {
    const at = from + step * (skipped + 1);
    const word = words[at];
    if (word === undefined) return token.isNegated ? from : undefined;
    if (fits(token, word)) return at;
  }
  return undefined;
}
