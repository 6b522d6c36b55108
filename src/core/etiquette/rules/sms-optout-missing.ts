import { listMessages } from '../chats/list-messages.ts';
import type { FlowFinding, TranscriptFinding } from '../finding.ts';
import { findWithout } from '../paths/find-without.ts';
import { hasOtherWords, isPart, listStarts, speaks } from '../paths/step-deeds.ts';
import { defineRule } from '../rule.ts';
import { optOuts } from '../wordings/opening.ts';
import { says, stepSays } from '../wordings/wording.ts';

const MESSAGE = 'The first text message has to say how to stop further ones. Add “Reply STOP to opt out.”.';

/** A first text message without a way to stop more. */
export const smsOptoutMissing = defineRule({
  id: 'sms-optout-missing',
  category: 'compliance',
  description: 'The first text message says how to stop further ones.',
  severity: 'warning',
  languages: ['en', 'es'],
  *flow(flow): Iterable<FlowFinding> {
    if (isPart(flow) || flow.channels.length === 0 || flow.channels.some((channel) => channel !== 'sms')) return;
    for (const step of findWithout(flow, listStarts(flow), { isGoal: speaks, isMet: hasOtherWords })) {
      if (!stepSays(optOuts, step)) yield { step: step.id, message: MESSAGE };
    }
  },
  *transcript(transcript): Iterable<TranscriptFinding> {
    const [first] = listMessages(transcript);
    if (transcript.channel !== 'sms' || first?.who !== 'agent') return;
    if (!says(optOuts, first.message)) yield { turn: first.turn, message: MESSAGE };
  },
});
