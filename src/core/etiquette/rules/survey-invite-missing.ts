import { endsByAgent } from '../chats/ends-by-agent.ts';
import { listAgentMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { hasOtherWords, isPart, listStarts } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { surveyInvitations } from '../wordings/ending.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE = 'The customer is not asked how the chat was. Add the invitation to your survey before the goodbye.';

/** An end without an invitation to the survey. */
export const surveyInviteMissing = defineRule({
  id: 'survey-invite-missing',
  category: 'flow',
  description: 'At the end the customer is invited to the survey.',
  severity: 'off',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow)) return;
    const ends = findWithout(flow, listStarts(flow), {
      isGoal: ({ ends: outcome }) => outcome === 'resolved',
      isMet: (step) => hasOtherWords(step) || stepSays(surveyInvitations, step),
    });
    for (const { id } of ends) yield { step: id, message: MESSAGE };
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listAgentMessages(transcript);
    const last = messages.at(-1);
    if (last === undefined || transcript.turns.some(({ type }) => type === 'survey')) return;
    if (messages.some(({ message }) => says(surveyInvitations, message))) return;
    if (!transcript.isOver) yield { turn: last.turn, message: MESSAGE, isPending: true };
    else if (endsByAgent(transcript, last)) yield { turn: last.turn, message: MESSAGE };
  },
});
