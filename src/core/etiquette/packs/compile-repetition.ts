import { findSentences } from '../../prose/sentences.ts';
import { compileTokens } from './compile-pattern.ts';
import type { Exceptions } from './exceptions.ts';
import { createExceptions } from './exceptions.ts';
import { formatMessage } from './format-message.ts';
import type { Matcher } from './matcher.ts';
import { findAll } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import { listReplacements } from './replacements.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { findInStretches } from './stretches.ts';

/** What `tokens` find twice in a row inside one sentence, more often than `max`. */
export function compileRepetition(definition: RuleDefinition): CompiledFind {
  const tokens = definition.fields.texts('tokens');
  if (tokens.length === 0) return refuse('The rule has no `tokens` to look for.');
  const exceptions = createExceptions(definition);
  if (exceptions.kind === 'refused') return exceptions;
  const compiled = compileTokens(tokens, {
    isWord: false,
    ignoresCase: definition.ignoresCase,
    meter: definition.meter,
  });
  if (compiled.kind === 'refused') return compiled;
  return findInStretches(
    definition,
    () => (text) => findRepeats(definition, compiled.matcher, exceptions, text),
    compiled.matcher,
  );
}

function* findRepeats(
  definition: RuleDefinition,
  matcher: Matcher,
  exceptions: Exceptions,
  text: string,
): Generator<PackMatch> {
  const { head, fields, ignoresCase, action } = definition;
  const max = fields.number('max') ?? 0;
  const isAlpha = fields.isOn('alpha');
  let last: { readonly start: number; readonly word: string } | undefined;
  let count = 0;
  for (const { start, end } of findAll(matcher, text)) {
    const word = text.slice(start, end).trim();
    const isAgain =
      last !== undefined && word !== '' && isSame(word, last.word, ignoresCase) && (!isAlpha || /^\p{L}+$/u.test(word));
    if (isAgain) count++;
    if (isAgain && last !== undefined && count > max) {
      const found = text.slice(last.start, end);
      if (findSentences(found).length === 1 && !exceptions.cover(text, last.start, end)) {
        const message = formatMessage(head.message, [word]);
        yield { start: last.start, end, message, replacements: listReplacements(action, found) };
        count = 0;
      }
    }
    last = { start, word };
  }
}

function isSame(one: string, other: string, ignoresCase: boolean): boolean {
  return one === other || (ignoresCase && one.toLowerCase() === other.toLowerCase());
}
