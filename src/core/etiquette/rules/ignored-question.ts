import { countSharedWords } from '../chats/count-shared-words.ts';
import { listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A question of the customer that nothing answers. */
export const ignoredQuestion = defineRule({
  id: 'ignored-question',
  category: 'listening',
  description: 'Every question of the customer gets an answer.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const { who, turn, message } of messages) {
      const { text, words } = message.prose;
      if (who !== 'customer' || !text.includes('?') || words.count < SHORTEST) continue;
      const next = listNextAgentMessages(messages, turn, 2);
      const [first] = next;
      if (
        first === undefined ||
        next.some(
          (one) => countSharedWords([message.prose], one.message.prose) > 0 || one.message.prose.text.includes('?'),
        )
      )
        continue;
      const finding = {
        turn: first.turn,
        message: `Nothing here answers “${text.slice(0, LONGEST)}”. Answer it before you go on.`,
      };
      yield next.length === 2 || transcript.isOver ? finding : { ...finding, isPending: true };
    }
  },
});

const SHORTEST = 4;
const LONGEST = 60;
