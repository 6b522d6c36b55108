import { endsByAgent } from '../chats/ends-by-agent.ts';
import { didMove, listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { isPart, listStarts, mayDoAnything } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';

const MESSAGE = 'The chat stops without a goodbye. Thank the customer, and say goodbye.';

/** An end without thanks or goodbye. */
export const closingMissing = defineRule({
  id: 'closing-missing',
  category: 'flow',
  description: 'A chat ends with thanks and a goodbye.',
  severity: 'warning',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const ends = findWithout(flow, [...listStarts(flow), ...flow.anytime], {
      isGoal: ({ ends: outcome }) => outcome !== undefined && outcome !== 'abandoned',
      isMet: (step) => step.moves.has('close') || mayDoAnything(step),
    });
    for (const { id } of ends) yield { step: id, message: MESSAGE };
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listAgentMessages(transcript);
    const last = messages.at(-1);
    if (last === undefined || messages.slice(-2).some((one) => didMove(one, 'close'))) return;
    // The customer left without an answer, and there was nobody to say goodbye to.
    const isLeft = last.message.prose.text.includes('?') && !transcript.turns.some(({ type }) => type === 'close');
    if (isLeft && transcript.isOver) return;
    if (!transcript.isOver) yield { turn: last.turn, message: MESSAGE, isPending: true };
    else if (endsByAgent(transcript, last)) yield { turn: last.turn, message: MESSAGE };
  },
});
