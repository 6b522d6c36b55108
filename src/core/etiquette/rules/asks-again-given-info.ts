import { findAskedAgain } from '../chats/find-asked-again.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A detail that the customer has to give twice. */
export const asksAgainGivenInfo = defineRule({
  id: 'asks-again-given-info',
  category: 'listening',
  description: 'Nobody asks for what the customer has already told.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    for (const { turn, detail, isAfterTransfer } of findAskedAgain(transcript)) {
      if (isAfterTransfer) continue;
      yield { turn, message: `The customer gave the ${detail} before. Read it above, and go on.` };
    }
  },
});
