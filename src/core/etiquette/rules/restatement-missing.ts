import { countSharedWords } from '../chats/count-shared-words.ts';
import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import type { FlowStepView, FlowView } from '../flow-view.ts';
import { findWithout } from '../paths/find-without.ts';
import { isPart, listStarts, mayDoAnything, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

/** A solution that comes before the agent has said what the matter is. */
export const restatementMissing = defineRule({
  id: 'restatement-missing',
  category: 'listening',
  description: 'Agents say in their own words what the customer wants before they solve it.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow) || flow.steps.some(({ tags }) => tags.some((tag) => SALES.test(tag)))) return;
    const isMet = (step: FlowStepView): boolean =>
      step.moves.has('restate') || step.moves.has('transfer') || mayDoAnything(step);
    for (const step of findWithout(flow, listStarts(flow), { isGoal: (one) => isSolution(one, flow), isMet })) {
      const message =
        'A customer can come here without having heard the matter in our words. Say it back first, as in “So you would like …, is that right?”.';
      yield { step: step.id, message };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const agent = messages.filter(({ who }) => who === 'agent');
    const [first] = agent;
    if (first === undefined || agent.length < FEWEST) return;
    const issue = messages
      .filter(({ who, turn }) => who === 'customer' && turn < first.turn)
      .map((one) => one.message.prose);
    if (issue.reduce((sum, { words }) => sum + words.count, 0) < SHORTEST) return;
    const next = agent.slice(0, 3);
    const isSaidBack = next.slice(0, 2).some(({ message }) => countSharedWords(issue, message.prose) > 1);
    if (isSaidBack || next.some((one) => didMove(one, 'restate'))) return;
    const turn = next[1]?.turn ?? first.turn;
    yield {
      turn,
      message:
        'Nothing of what the customer wrote comes back. Say the matter in your own words, and ask whether it is right.',
    };
  },
});

/** Where the matter is settled here; passing it on to a colleague settles nothing. */
function isSolution(step: FlowStepView, { steps }: FlowView): boolean {
  if (step.stage !== 'resolution' || !speaks(step) || step.moves.has('transfer') || step.transfers !== undefined)
    return false;
  return !step.ways.some((way) => steps[way]?.transfers !== undefined);
}

/** Somebody who looks around has no matter yet. */
const SALES = /sale|sell|venta/i;

/** Chats with fewer messages of the agent are about small things. */
const FEWEST = 4;

/** Words of the customer from which there is something to say back. */
const SHORTEST = 12;
