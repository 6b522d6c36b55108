import { compileTokens } from './compile-pattern.ts';
import { createExceptions } from './exceptions.ts';
import { formatMessage, listChoices } from './format-message.ts';
import type { Matcher } from './matcher.ts';
import { findAll } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { listReplacements } from './replacements.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { findInStretches } from './stretches.ts';

/** Words that should not be there: `tokens`, with `raw` before or after them as it stands. */
export function compileExistence(definition: RuleDefinition): CompiledFind {
  const exceptions = createExceptions(definition);
  if (exceptions.kind === 'refused') return exceptions;
  const matcher = compileWords(definition);
  if ('kind' in matcher) return matcher;
  const { head, action } = definition;
  const toMatch = (start: number, end: number, found: string): PackMatch => {
    const replacements = listReplacements(action, found);
    const instead = replacements.length > 1 ? listChoices(replacements) : (replacements[0] ?? found);
    return { start, end, message: formatMessage(head.message, [found, instead]), replacements };
  };
  const find = (text: string): PackMatch[] =>
    findAll(matcher, text)
      .filter(({ start, end }) => !exceptions.cover(text, start, end))
      .map(({ start, end }) => toMatch(start, end, text.slice(start, end)));
  return findInStretches(definition, () => find, matcher);
}

function compileWords({ fields, isNonword, ignoresCase, meter }: RuleDefinition): Matcher | Refusal {
  const tokens = fields.texts('tokens').filter((token) => token.trim() !== '');
  const raw = fields.texts('raw').join('');
  const isWord = !isNonword && tokens.length > 0;
  if (tokens.length === 0 && raw === '') return refuse('The rule has no `tokens` to look for.');
  if (raw === '') {
    const compiled = compileTokens(tokens, { isWord, ignoresCase, meter });
    return compiled.kind === 'refused' ? compiled : compiled.matcher;
  }
  const words = isWord ? `\\b(?:${tokens.join('|')})\\b` : `(?:${tokens.join('|')})`;
  const source = fields.isOn('append') ? words + raw : raw + words;
  const compiled = compileTokens([source], { isWord: false, ignoresCase, meter });
  return compiled.kind === 'refused' ? compiled : compiled.matcher;
}
