import { createProse } from '../../prose/prose.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { PackTest, RulePack } from './read-pack.ts';

/** How one text of a pack's tests fared: why it failed as a sentence, nothing where it passed. */
export interface PackTestResult {
  readonly test: PackTest;
  readonly failure: string | undefined;
}

/** Runs the tests inside of a pack: each rule on the texts that it must report, and on those on which it must stay quiet. */
export function runPackTests(pack: RulePack): readonly PackTestResult[] {
  const rules = new Map(pack.rules.map(({ name, compiled }) => [name, compiled]));
  return pack.tests.map((test) => ({ test, failure: explainFailure(rules.get(test.rule), test) }));
}

function explainFailure(compiled: CompiledRule | undefined, { rule, expects, text }: PackTest): string | undefined {
  if (compiled === undefined) return `There is no rule \`${rule}\` in this pack.`;
  switch (compiled.kind) {
    case 'refused':
      return `The rule \`${rule}\` cannot be run. ${compiled.reason}`;
    case 'flow-rule':
      return `The rule \`${rule}\` is about the ways through a script, so it has nothing to say of a text.`;
    case 'rule': {
      const [first] = compiled.rule.find(createProse(text));
      if (expects === 'reports') return first === undefined ? `The rule \`${rule}\` finds nothing here.` : undefined;
      return first === undefined
        ? undefined
        : `The rule \`${rule}\` reports «${text.slice(first.start, first.end)}» here.`;
    }
    default:
      return compiled satisfies never;
  }
}
