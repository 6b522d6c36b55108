import { listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { cheerfulOpeners, upsetWords } from '../wordings/feeling.ts';
import { says } from '../wordings/wording.ts';

/** A cheerful word right after bad news. */
export const empathyMisplaced = defineRule({
  id: 'empathy-misplaced',
  category: 'listening',
  description: 'Bad news gets no cheerful answer.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const reported = new Set<number>();
    for (const { who, turn, message } of messages) {
      if (who !== 'customer' || !says(upsetWords, message)) continue;
      const [next] = listNextAgentMessages(messages, turn, 1);
      if (next === undefined || reported.has(next.turn) || !says(cheerfulOpeners, next.message)) continue;
      const latest = messages.filter((one) => one.who === 'customer' && one.turn < next.turn).at(-1);
      if (latest !== undefined && latest.turn !== turn && !says(upsetWords, latest.message)) continue;
      reported.add(next.turn);
      yield {
        turn: next.turn,
        message: 'The customer brings bad news, and this sounds pleased. Begin with a word of understanding.',
      };
    }
  },
});
