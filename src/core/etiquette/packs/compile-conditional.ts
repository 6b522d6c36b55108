import { compilePattern, compileTokens } from './compile-pattern.ts';
import { createExceptions } from './exceptions.ts';
import { formatMessage } from './format-message.ts';
import { findAll, isFound } from './matcher.ts';
import type { CompiledFind, PackMatch } from './pack-rule.ts';
import { refuse } from './refusal.ts';
import type { RuleDefinition } from './rule-definition.ts';
import type { FindInStretch } from './stretches.ts';
import { findInStretches } from './stretches.ts';

/** What `first` finds needs what `second` finds: the same word in its brackets, or anything at all where it has none. */
export function compileConditional(definition: RuleDefinition): CompiledFind {
  const { head, fields, dialect } = definition;
  const first = fields.text('first');
  const second = fields.text('second');
  if (first === undefined || second === undefined) return refuse('The rule needs both `first` and `second`.');
  // Vale reads the key but does not follow it in rules of this type.
  const settings = {
    isWord: false,
    ignoresCase: dialect === 'ours' && definition.ignoresCase,
    meter: definition.meter,
  };
  const asking = compileTokens([first], settings);
  if (asking.kind === 'refused') return asking;
  const answering = compilePattern(second, settings);
  if (answering.kind === 'refused') return answering;
  const exceptions = createExceptions(definition);
  if (exceptions.kind === 'refused') return exceptions;
  const hasGroup = /(?<!\\)\((?!\?)/.test(second);

  const begin = (): FindInStretch => {
    const known = new Set<string>();
    return function* (text): Generator<PackMatch> {
      const asked = [...findAll(asking.matcher, text)];
      if (!hasGroup && asked.length > 0 && isFound(answering.matcher, text)) return;
      if (hasGroup)
        for (const { groups } of findAll(answering.matcher, text)) for (const group of groups) known.add(group);
      for (const { start, end } of asked) {
        const word = text.slice(start, end);
        if (known.has(word) || exceptions.cover(text, start, end)) continue;
        yield { start, end, message: formatMessage(head.message, [word]), replacements: [] };
      }
    };
  };
  return findInStretches(definition, begin, asking.matcher);
}
