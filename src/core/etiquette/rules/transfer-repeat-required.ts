import { findAskedAgain } from '../chats/find-asked-again.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A detail that the customer has to give again to the next agent. */
export const transferRepeatRequired = defineRule({
  id: 'transfer-repeat-required',
  category: 'flow',
  description: 'A customer who was passed on does not start anew.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    for (const { turn, detail, isAfterTransfer } of findAskedAgain(transcript)) {
      if (!isAfterTransfer) continue;
      yield { turn, message: `The customer gave the ${detail} before the chat was passed on. Take it from the notes.` };
    }
  },
});
