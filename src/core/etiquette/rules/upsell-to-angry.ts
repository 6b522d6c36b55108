import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { angryWords, gladWords } from '../wordings/feeling.ts';
import { pitches } from '../wordings/selling.ts';
import { says } from '../wordings/wording.ts';

/** Selling to somebody who is angry. */
export const upsellToAngry = defineRule({
  id: 'upsell-to-angry',
  category: 'flow',
  description: 'Nothing is sold to a customer who is angry.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [index, { who, turn, message }] of messages.entries()) {
      if (who !== 'agent' || !says(pitches, message)) continue;
      const heard = messages
        .slice(0, index)
        .filter((one) => one.who === 'customer')
        .slice(-3);
      const angry = heard.findLastIndex((one) => says(angryWords, one.message));
      if (angry === -1 || heard.slice(angry + 1).some((one) => says(gladWords, one.message))) continue;
      yield { turn, message: 'The customer is angry, and this sells. Leave the offer out, and look after the matter.' };
    }
  },
});
