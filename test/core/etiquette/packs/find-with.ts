import assert from 'node:assert/strict';
import { compileRule } from '../../../../src/core/etiquette/packs/compile-rule.ts';
import { createProse } from '../../../../src/core/prose/prose.ts';

/** What a rule finds in a text, each as `offset «words» message`, with what it would write instead after an arrow. */
export function findWith(definition: object, text: string): string[] {
  const compiled = compileRule('house.rule', definition);
  assert.ok(compiled.kind === 'rule', JSON.stringify(compiled));
  return [...compiled.rule.find(createProse(text))].map(({ start, end, message, replacements }) => {
    const instead = replacements.length === 0 ? '' : ` → ${replacements.map((words) => `«${words}»`).join(' ')}`;
    return `${start} «${text.slice(start, end)}» ${message}${instead}`;
  });
}

/** Why a rule is refused. */
export function reasonAgainst(definition: unknown): string {
  const compiled = compileRule('house.rule', definition);
  assert.ok(compiled.kind === 'refused', JSON.stringify(compiled));
  return compiled.reason;
}
