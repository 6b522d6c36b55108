import type { FlowFinding } from '../finding.ts';
import { findLevels } from '../paths/find-levels.ts';
import { listNeeds } from '../paths/list-needs.ts';
import { isPart } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

/** Account data that is shown after too light a check. */
export const authLevelInsufficient = defineRule({
  id: 'auth-level-insufficient',
  category: 'compliance',
  description: 'The customer is verified at the level that the data needs.',
  severity: 'error',
  languages: 'any',
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const levels = findLevels(flow);
    for (const { step, name, needs, number } of listNeeds(flow)) {
      const level = levels[number] ?? Infinity;
      if (level === 0 || level >= needs) continue;
      const message = `“${name}” needs level ${String(needs)}, and a customer can come here with level ${String(level)}. Verify at the higher level first.`;
      yield { step: step.id, message };
    }
  },
});
