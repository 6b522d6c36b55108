import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { declines, pitches } from '../wordings/selling.ts';
import { says } from '../wordings/wording.ts';

/** An offer after a no. */
export const upsellAfterNo = defineRule({
  id: 'upsell-after-no',
  category: 'flow',
  description: 'After a no, nothing more is offered.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    let isPitched = false;
    let isDeclined = false;
    for (const { who, turn, message } of listMessages(transcript)) {
      if (who === 'customer') isDeclined ||= isPitched && says(declines, message);
      if (who !== 'agent') continue;
      const isPitch = says(pitches, message);
      if (isPitch && isDeclined)
        yield {
          turn,
          message: 'The customer has said no to an offer, and this is another one. Take the no, and move on.',
        };
      isPitched = isPitch;
    }
  },
});
