import type { FlowFinding } from '../finding.ts';
import { reach } from '../paths/reach.ts';
import { isPart, listStarts, waits } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

/** A script without any way to somebody else. */
export const flowNoHumanExit = defineRule({
  id: 'flow-no-human-exit',
  category: 'flow',
  description: 'Every script has a way to a person who can do more.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *flow(flow): Iterable<FlowFinding> {
    const { steps, anytime } = flow;
    const [start] = listStarts(flow);
    const first = start === undefined ? undefined : steps[start];
    if (first === undefined || isPart(flow) || steps.filter(waits).length < FEWEST_QUESTIONS) return;
    const reached = reach(flow, [...listStarts(flow), ...anytime], () => false);
    const hasExit = [...reached].some((number) => {
      const step = steps[number];
      return step?.transfers !== undefined || step?.runs !== undefined || step?.moves.has('transfer') === true;
    });
    if (hasExit) return;
    const message = 'No way through this script leads to another person. Add a step with “transfer”, and a way to it.';
    yield { step: first.id, message };
  },
});

/** Shorter scripts only tell something. */
const FEWEST_QUESTIONS = 2;
