import { guessLanguage } from '../../prose/language-guess.ts';
import type { ChatMessage } from '../chats/list-messages.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** An answer in another language than the customer's. */
export const languageMismatchLive = defineRule({
  id: 'language-mismatch-live',
  category: 'language',
  description: 'Agents answer in the language of the customer.',
  severity: 'off',
  languages: 'any',
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [index, one] of messages.entries()) {
      if (one.who !== 'agent') continue;
      const own = guess([one]);
      const asked = guess(
        messages
          .slice(0, index)
          .filter(({ who }) => who === 'customer')
          .slice(-2),
      );
      if (own === undefined || asked === undefined || own === asked) continue;
      yield {
        turn: one.turn,
        message: 'The customer writes in another language. Answer in theirs, or ask which one suits them.',
      };
      return;
    }
  },
});

/** Customers often write too little to tell. */
function guess(messages: readonly ChatMessage[]): string | undefined {
  return guessLanguage(messages.map(({ message }) => message.prose.text).join('\n'))?.language;
}
