import type { FlowFinding } from '../finding.ts';
import { reach } from '../paths/reach.ts';
import { defineRule } from '../rule.ts';

/** A check that can be tried again and again. */
export const authRetryUnbounded = defineRule({
  id: 'auth-retry-unbounded',
  category: 'compliance',
  description: 'Nobody can guess at a verification without end.',
  severity: 'warning',
  languages: 'any',
  options: {
    tries: {
      kind: 'number',
      minimum: 1,
      maximum: 20,
      default: 5,
      description: 'How often a customer may try at most.',
    },
  },
  *flow(flow, { tries: most }): Iterable<FlowFinding> {
    for (const [number, { id, verifies, tries, exits }] of flow.steps.entries()) {
      if (verifies === undefined) continue;
      const failed = exits.filter(({ kind }) => kind === 'failed').map(({ to }) => to);
      const isLoop = failed.some((to) =>
        leadsBack(
          flow.steps[to]?.asks !== undefined ? reach(flow, [to], (step) => step.asks === undefined) : [to],
          number,
        ),
      );
      const limit = `Give it “tries”, ${String(Math.min(most, USUAL))} for example, and a way on where they fail.`;
      if (isLoop)
        yield { step: id, message: 'After the last failed try the check begins anew. Lead to a person instead.' };
      else if (tries === undefined) yield { step: id, message: `Nobody says how often a customer may try. ${limit}` };
      else if (tries > most)
        yield { step: id, message: `A customer may try ${String(tries)} times, enough to guess. ${limit}` };
    }
  },
});

const USUAL = 3;

function leadsBack(reached: Iterable<number>, number: number): boolean {
  return [...reached].includes(number);
}
