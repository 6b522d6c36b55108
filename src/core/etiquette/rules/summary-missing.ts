import { endsByAgent } from '../chats/ends-by-agent.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { recaps, settledFacts } from '../wordings/ending.ts';
import { says } from '../wordings/wording.ts';

/** A long chat that ends without a summary. */
export const summaryMissing = defineRule({
  id: 'summary-missing',
  category: 'flow',
  description: 'A long chat ends with a summary of what was done.',
  severity: 'off',
  languages: ['en', 'es'],
  options: {
    messages: {
      kind: 'number',
      minimum: 4,
      maximum: 100,
      default: 12,
      description: 'From how many messages on a chat needs a summary.',
    },
  },
  *transcript(transcript, { messages: fewest }): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const last = messages.filter(({ who }) => who === 'agent').slice(-3);
    const [first] = last;
    const [end] = last.slice(-1);
    if (first === undefined || end === undefined || messages.length <= fewest) return;
    if (last.some(({ message }) => says(recaps, message) || says(settledFacts, message))) return;
    const finding = {
      turn: last.at(-2)?.turn ?? first.turn,
      message:
        'After so long a chat the customer may have lost the thread. Say in one sentence what was done, before the goodbye.',
    };
    if (!transcript.isOver) yield { ...finding, isPending: true };
    else if (endsByAgent(transcript, end)) yield finding;
  },
});
