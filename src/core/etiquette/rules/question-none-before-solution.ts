import type { FlowFinding } from '../finding.ts';
import type { FlowStepView } from '../flow-view.ts';
import { findWithout } from '../paths/find-without.ts';
import { isPart, listStarts, mayDoAnything, speaks, waits } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

/** A solution before any question. */
export const questionNoneBeforeSolution = defineRule({
  id: 'question-none-before-solution',
  category: 'listening',
  description: 'Agents ask at least once before they solve.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const isGoal = (step: FlowStepView): boolean => step.stage === 'resolution' && speaks(step);
    for (const step of findWithout(flow, listStarts(flow), { isGoal, isMet: hasAsked })) {
      if (hasAsked(step)) continue;
      const message = 'The solution comes before any question. Ask first what exactly the customer needs.';
      yield { step: step.id, message };
    }
  },
});

function hasAsked(step: FlowStepView): boolean {
  if (step.stage === 'resolution') return false;
  return mayDoAnything(step) || waits(step) || step.moves.has('ask') || step.moves.has('restate');
}
