import assert from 'node:assert/strict';
import type { Move } from '../../../src/core/model/common.ts';
import type { OptionValue } from '../../../src/core/etiquette/option.ts';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import { lintWhole } from './lint-whole.ts';

/** What surrounds a script of a test: its project, what its canned responses achieve, and how the rule is set. */
export interface FlowContext {
  readonly project?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, readonly Move[]>>;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** Checks at which steps a rule reports something in a script, which is read by the same code as in the editor; none for a quiet one. */
export function checkFlow(rule: Rule, text: string, steps: readonly string[], context: FlowContext = {}): void {
  const found: string[] = [];
  const spy: Rule = {
    ...rule,
    *flow(view, options) {
      for (const finding of rule.flow?.(view, options) ?? []) {
        found.push(finding.step);
        yield finding;
      }
    },
  };
  lintWhole(spy, 'sample.chatscript.yaml', text, context);
  assert.deepEqual(found.sort(), [...steps].sort(), text);
}
