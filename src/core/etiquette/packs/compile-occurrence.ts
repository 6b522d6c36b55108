import { compileTokens } from './compile-pattern.ts';
import { formatMessage } from './format-message.ts';
import { findAll } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { findInStretches } from './stretches.ts';

/** How often `token` may and must be found in each stretch of text; the finding stands at the first one, or at the first word. */
export function compileOccurrence(definition: RuleDefinition): CompiledFind {
  const { head, fields, ignoresCase, dialect, meter } = definition;
  const token = fields.text('token');
  if (token === undefined) return refuse('The rule has no `token` to count.');
  const compiled = compileTokens([token], { isWord: false, ignoresCase, meter });
  if (compiled.kind === 'refused') return compiled;
  // In Vale, 0 means that there is no limit; in ours, that there may be none.
  const max = (dialect === 'vale' ? fields.positive('max') : fields.number('max')) ?? Infinity;
  const min = fields.number('min') ?? 0;
  return findInStretches(definition, () => (text) => {
    const found = [...findAll(compiled.matcher, text)];
    if (found.length <= max && found.length >= min) return [];
    const place = found.find(({ start, end }) => text.slice(start, end).trim() !== '') ?? findFirstWord(text);
    if (place === undefined) return [];
    const message = formatMessage(head.message, [String(found.length)]);
    const match: PackMatch = { start: place.start, end: place.end, message, replacements: [] };
    return [match];
  });
}

function findFirstWord(text: string): { readonly start: number; readonly end: number } | undefined {
  const word = /\S+/.exec(text);
  return word === null ? undefined : { start: word.index, end: word.index + word[0].length };
}
