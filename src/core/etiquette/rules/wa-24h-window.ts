import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A free message on WhatsApp after the time in which one may be sent. */
export const wa24hWindow = defineRule({
  id: 'wa-24h-window',
  category: 'flow',
  description: 'On WhatsApp, free messages are sent within 24 hours of the customer’s last one.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  *transcript(transcript): Iterable<TranscriptFinding> {
    if (transcript.channel !== 'whatsapp') return;
    let heard: number | undefined;
    for (const { who, turn, at } of listMessages(transcript)) {
      if (who === 'customer') heard = at;
      if (who !== 'agent' || heard === undefined || at === undefined || at - heard <= DAY) continue;
      yield {
        turn,
        message:
          'More than 24 hours have gone by, so WhatsApp does not deliver this. Send an approved template instead.',
      };
    }
  },
});

const DAY = 86_400;
