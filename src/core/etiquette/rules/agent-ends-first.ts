import { didMove, listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** An agent who ends a chat before the customer has answered. */
export const agentEndsFirst = defineRule({
  id: 'agent-ends-first',
  category: 'flow',
  description: 'The customer has the last word before the goodbye.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const turn = transcript.turns.findIndex(({ type, who }) => type === 'close' && who === 'agent');
    const spoken = listMessages(transcript).filter((one) => one.turn < turn);
    const heard = spoken.findLastIndex(({ who }) => who === 'customer');
    const unheard = spoken.slice(heard + 1).filter(({ who }) => who === 'agent');
    const last = unheard.at(-1);
    if (heard === -1 || unheard.length < 2 || last === undefined || !didMove(last, 'close')) return;
    if (unheard.some(({ message }) => message.prose.text.includes('?'))) return;
    yield {
      turn: last.turn,
      message: 'The goodbye comes before the customer could answer the message above. Wait for a word from them.',
    };
  },
});
