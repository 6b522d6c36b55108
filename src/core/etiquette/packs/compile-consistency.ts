import { compileTokens } from './compile-pattern.ts';
import { formatMessage } from './format-message.ts';
import type { Matcher } from './matcher.ts';
import { findAll } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';
import type { FindInStretch } from './stretches.ts';
import { findInStretches } from './stretches.ts';

/** Pairs of spellings of which a message may have only one; the finding stands where the later one is first written. */
export function compileConsistency(definition: RuleDefinition): CompiledFind {
  const { fields, isNonword, ignoresCase, meter } = definition;
  const matchers: Matcher[] = [];
  for (const pair of fields.pairs('either')) {
    const compiled = compileTokens(pair, { isWord: !isNonword, ignoresCase, meter });
    if (compiled.kind === 'refused') return compiled;
    matchers.push(compiled.matcher);
  }
  if (matchers.length === 0) return refuse('The rule has no `either` with pairs of spellings.');
  return findInStretches(definition, () => createFind(definition, matchers));
}

function createFind({ head }: RuleDefinition, matchers: readonly Matcher[]): FindInStretch {
  const seen = matchers.map(() => new Set<number>());
  return function* (text): Generator<PackMatch> {
    for (const [index, matcher] of matchers.entries()) {
      const matches = [...findAll(matcher, text)];
      const spellings = seen[index] ?? new Set<number>();
      for (const { token } of matches) spellings.add(token);
      const last = matches.at(-1);
      if (last === undefined || spellings.size < 2) continue;
      const word = text.slice(last.start, last.end);
      const first = matches.find(({ start, end }) => text.slice(start, end) === word) ?? last;
      yield { start: first.start, end: first.end, message: formatMessage(head.message, [word]), replacements: [] };
    }
  };
}
