import { didMove, listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A chat that is closed before the customer could answer. */
export const inactivityCloseTooSoon = defineRule({
  id: 'inactivity-close-too-soon',
  category: 'flow',
  description: 'A quiet customer gets time before the chat is closed.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    seconds: {
      kind: 'number',
      minimum: 30,
      maximum: 604_800,
      default: 180,
      description: 'How many seconds a customer has to answer before the chat may be closed.',
    },
  },
  *transcript(transcript, { seconds }): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const turn = transcript.turns.findIndex(({ type, who }) => type === 'close' && who !== 'customer');
    const at = transcript.turns[turn]?.at;
    const spoken = messages.filter((one) => one.turn < turn);
    const heard = spoken.findLastIndex(({ who }) => who === 'customer');
    const unheard = spoken.slice(heard + 1);
    const asked = unheard.find((one) => one.message.prose.text.includes('?') && !didMove(one, 'close'));
    if (at === undefined || asked?.at === undefined || at - asked.at >= seconds) return;
    const message = `The customer had ${String(Math.round(at - asked.at))} seconds to answer. Ask once more, and wait before you close.`;
    yield { turn, message };
  },
});
