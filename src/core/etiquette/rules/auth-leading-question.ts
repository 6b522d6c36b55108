import type { FlowFinding } from '../finding.ts';
import type { Message } from '../message.ts';
import { findLevels } from '../paths/find-levels.ts';
import { defineRule } from '../rule.ts';

/** A question that gives the answer away before the customer is verified. */
export const authLeadingQuestion = defineRule({
  id: 'auth-leading-question',
  category: 'compliance',
  description: 'Questions that verify a customer do not give the answer away.',
  severity: 'error',
  languages: 'any',
  *flow(flow): Iterable<FlowFinding> {
    const levels = findLevels(flow);
    for (const [number, step] of flow.steps.entries()) {
      if (step.stage !== 'verification' && step.verifies === undefined && step.asks === undefined) continue;
      const level = levels[number] ?? Infinity;
      const name = step.messages.map((message) => findTold(message, level)).find((one) => one !== undefined);
      if (name === undefined) continue;
      const message = `This tells “${name}” to someone who is not verified yet. Let the customer say it, and compare.`;
      yield { step: step.id, message };
    }
  },
});

/** The personal value that a question shows; a name may be said, since people say it themselves. */
function findTold({ prose, holes, project }: Message, level: number): string | undefined {
  if (!prose.text.includes('?')) return undefined;
  return holes.find(({ name, at }) => {
    const facts = name === undefined ? undefined : project.variables.get(name);
    if (facts === undefined || (!facts.isPersonal && facts.needs === 0) || /name|salutation|title/i.test(name ?? ''))
      return false;
    if (level >= Math.max(1, facts.needs)) return false;
    const sentence = prose.sentences.findIndex(({ start, end }) => start <= at && at < end);
    const around = prose.sentences.slice(sentence, sentence + 2);
    return around.some(({ start, end }) => prose.text.slice(start, end).includes('?'));
  })?.name;
}
