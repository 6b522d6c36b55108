import type { FlowFinding } from '../finding.ts';
import { reach } from '../paths/reach.ts';
import { defineRule } from '../rule.ts';
import { surveyInvitations } from '../wordings/ending.ts';
import { stepSays } from '../wordings/wording.ts';

/** A survey for somebody whose matter is open. */
export const surveyWhenUnresolved = defineRule({
  id: 'survey-when-unresolved',
  category: 'flow',
  description: 'The survey comes when the matter is settled.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    for (const [number, step] of flow.steps.entries()) {
      if (!stepSays(surveyInvitations, step)) continue;
      const outcomes = [...reach(flow, [number], () => false)].flatMap((one) => flow.steps[one]?.ends ?? []);
      if (outcomes.length === 0 || !outcomes.every((outcome) => OPEN.test(outcome))) continue;
      const message = 'This asks for a rating while the matter is open. Leave it out here, and ask when it is settled.';
      yield { step: step.id, message };
    }
  },
});

const OPEN = /^(?:follow-?up|unresolved|abandoned|failed|escalated|open|pending|no-sale|seguimiento|pendiente)/i;
