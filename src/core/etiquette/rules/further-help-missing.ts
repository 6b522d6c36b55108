import { endsByAgent } from '../chats/ends-by-agent.ts';
import { didMove, listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { isPart, listStarts, mayDoAnything } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { customerIsDone } from '../wordings/ending.ts';
import { says } from '../wordings/wording.ts';

const MESSAGE = 'Nobody asks whether there is anything else. Ask before you say goodbye.';

/** An end without an offer of further help. */
export const furtherHelpMissing = defineRule({
  id: 'further-help-missing',
  category: 'flow',
  description: 'Before a chat ends, the customer is asked whether there is anything else.',
  severity: 'warning',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const ends = findWithout(flow, [...listStarts(flow), ...flow.anytime], {
      isGoal: ({ ends: outcome }) => outcome !== undefined && !OPEN.test(outcome),
      isMet: (step) => step.moves.has('offer-further-help') || mayDoAnything(step),
    });
    for (const { id } of ends) yield { step: id, message: MESSAGE };
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const agent = messages.filter(({ who }) => who === 'agent');
    const last = agent.at(-1);
    if (last === undefined || agent.length < 2 || agent.some((one) => didMove(one, 'offer-further-help'))) return;
    if (
      messages.some(({ who, turn, message }) => who === 'customer' && turn < last.turn && says(customerIsDone, message))
    )
      return;
    // The customer left without an answer, and there was nobody to ask.
    const isLeft = last.message.prose.text.includes('?') && !transcript.turns.some(({ type }) => type === 'close');
    if (isLeft && transcript.isOver) return;
    if (!transcript.isOver) yield { turn: last.turn, message: MESSAGE, isPending: true };
    else if (endsByAgent(transcript, last)) yield { turn: last.turn, message: MESSAGE };
  },
});

/** The matter goes on, so there will be another chat. */
const OPEN = /^(?:follow-?up|unresolved|abandoned|escalated|pending|no-sale|seguimiento|pendiente)/i;
