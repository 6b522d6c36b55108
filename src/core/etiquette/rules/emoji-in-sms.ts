import type { Span } from '../../base/span.ts';
import { findEmoji } from '../../prose/find-emoji.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding, MessageEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Emoji in a text for SMS. */
export const emojiInSms = defineRule({
  id: 'emoji-in-sms',
  category: 'length',
  description: 'A text for SMS has no emoji.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.picture,
  *message({ channels, prose: { text } }): Iterable<Finding> {
    if (!channels.includes('sms')) return;
    for (const emoji of findEmoji(text)) {
      const sign = text.slice(emoji.start, emoji.end);
      if (/^[ -~]+$/.test(sign)) continue;
      yield {
        ...emoji,
        message: `“${sign}” more than halves what fits into one SMS, and some phones show a box instead. Leave it out.`,
        rewrites: [{ title: `Remove ${sign}`, edits: [takeOut(text, emoji)], isSafe: true }],
      };
    }
  },
});

/** The space before it goes with it, or the one after it at the start of a line. */
function takeOut(text: string, { start, end }: Span): MessageEdit {
  if (start > 0 && /[^\S\n]/.test(text.charAt(start - 1))) return { start: start - 1, end, text: '' };
  return { start, end: /[^\S\n]/.test(text.charAt(end)) ? end + 1 : end, text: '' };
}
