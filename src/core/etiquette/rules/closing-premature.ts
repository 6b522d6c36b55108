import { didMove, listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { customerIsDone, stillOpen } from '../wordings/ending.ts';
import { says } from '../wordings/wording.ts';

/** A goodbye while the customer still has a question. */
export const closingPremature = defineRule({
  id: 'closing-premature',
  category: 'flow',
  description: 'The goodbye waits until nothing is open.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [index, one] of messages.entries()) {
      const before = messages[index - 1];
      if (one.who !== 'agent' || before?.who !== 'customer' || !didMove(one, 'close')) continue;
      if (didMove(one, 'inform', 'ask', 'offer', 'transfer', 'set-expectation', 'refuse')) continue;
      if (!says(stillOpen, before.message) || says(customerIsDone, before.message)) continue;
      yield { turn: one.turn, message: 'The customer still waits for an answer, and this says goodbye. Answer first.' };
    }
  },
});
