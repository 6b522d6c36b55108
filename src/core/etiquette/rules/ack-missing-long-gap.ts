import type { TranscriptFinding } from '../finding.ts';
import { isOnHold } from '../chats/is-on-hold.ts';
import { defineRule } from '../rule.ts';

/** A customer who waits long for any sign. */
export const ackMissingLongGap = defineRule({
  id: 'ack-missing-long-gap',
  category: 'listening',
  description: 'A customer who writes gets a sign within a minute.',
  severity: 'warning',
  languages: 'any',
  options: {
    seconds: {
      kind: 'number',
      minimum: 5,
      maximum: 86_400,
      default: 60,
      description: 'How many seconds a customer may wait for an answer or a sign.',
    },
  },
  *transcript({ turns }, { seconds }): Iterable<TranscriptFinding> {
    let since: number | undefined;
    for (const [turn, { who, type, at, message }] of turns.entries()) {
      if (who === 'customer' && message !== undefined && since === undefined && !isOnHold(turns, turn)) since = at;
      // Before an agent has the chat, the wait is the queue's.
      if ((type === 'assign' || type === 'accept' || type === 'transfer') && since !== undefined) since = at;
      if (who === 'customer' || who === 'system' || (type !== 'message' && type !== 'hold')) continue;
      const waited = since === undefined || at === undefined ? 0 : at - since;
      if (waited > seconds)
        yield {
          turn,
          message: `The customer waited ${String(Math.round(waited))} seconds for a sign. Say that you are on it, and for how long.`,
        };
      since = undefined;
    }
  },
});
