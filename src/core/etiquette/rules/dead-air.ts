import { findPromisedSeconds } from '../chats/find-promised-seconds.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Silence while the customer waits. */
export const deadAir = defineRule({
  id: 'dead-air',
  category: 'flow',
  description: 'A customer who waits hears from the agent at least every two minutes.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  options: {
    seconds: {
      kind: 'number',
      minimum: 10,
      maximum: 86_400,
      default: 120,
      description: 'How many seconds of silence are fine while the customer waits.',
    },
  },
  *transcript(transcript, { seconds }): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const [index, { who, at, turn, message }] of messages.entries()) {
      const last = messages[index - 1];
      if (who !== 'agent' || last?.who !== 'agent' || at === undefined || last.at === undefined) continue;
      const between = transcript.turns.slice(last.turn + 1, turn);
      const isCustomersTurn = last.message.prose.text.includes('?') || between.some(({ type }) => EVENTS.has(type));
      const silence = at - last.at;
      if (isCustomersTurn || silence <= Math.max(seconds, findPromisedSeconds(last.message.prose) ?? 0)) continue;
      if (message.prose.text.includes('?') && between.length === 0 && index === messages.length - 1) continue;
      yield {
        turn,
        message: `The customer heard nothing for ${String(Math.round(silence))} seconds. Say in between what you are doing.`,
      };
    }
  },
});

/** What explains the silence. */
const EVENTS: ReadonlySet<string> = new Set([
  'hold',
  'resume',
  'transfer',
  'assign',
  'accept',
  'close',
  'abandon',
  'resolve',
]);
