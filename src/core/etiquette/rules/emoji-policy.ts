import type { Span } from '../../base/span.ts';
import { findEmoji } from '../../prose/find-emoji.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding, MessageEdit } from '../finding.ts';
import type { Message } from '../message.ts';
import type { NumberByChannel } from '../option.ts';
import { defineRule } from '../rule.ts';

/** Emoji that the channel does not allow, or that stand beside an apology. */
export const emojiPolicy = defineRule({
  id: 'emoji-policy',
  category: 'tone',
  description: 'Emoji are few, fit the channel, and never stand beside an apology.',
  severity: 'off',
  languages: 'any',
  options: {
    'at-most': {
      kind: 'number-by-channel',
      default: { email: 0, other: 1 },
      description: 'How many emoji a message may hold on each kind of channel; 0 is none.',
    },
    'beside-apology': {
      kind: 'choice',
      values: ['never', 'allowed'],
      default: 'never',
      description: 'Whether emoji may stand in a message that says sorry.',
    },
  },
  needs: signs.picture,
  *message(message, options): Iterable<Finding> {
    const { text } = message.prose;
    const found = findEmoji(text).filter((emoji) => !isBullet(text, emoji));
    if (found.length === 0) return;
    const isSorry = options['beside-apology'] === 'never' && APOLOGY.test(message.prose.lower);
    const most = findMost(message, options['at-most']);
    for (const emoji of isSorry ? found : found.slice(most)) {
      const sign = text.slice(emoji.start, emoji.end);
      yield {
        ...emoji,
        message: isSorry
          ? `“${sign}” beside an apology looks as if it were not meant. Leave it out.`
          : `${sayMost(most)} Leave “${sign}” out.`,
        rewrites: [{ title: `Remove ${sign}`, edits: [takeOut(text, emoji)], isSafe: true }],
      };
    }
  },
});

const APOLOGY =
  /\b(?:sorry|apolog(?:y|ies|ise|ize|ising|izing)|regret)\b|\b(?:disculpa|disculpe|disculpas|perdón|perdona|perdone|lamento|lamentamos|siento|sentimos)(?!\p{L})|lo siento/u;

/** The least that one of the message's channels allows. */
function findMost({ channels }: Message, most: NumberByChannel): number {
  const other = most['other'] ?? Infinity;
  return channels.length === 0 ? other : Math.min(...channels.map((channel) => most[channel] ?? other));
}

function sayMost(most: number): string {
  if (most === 0) return 'This channel takes no emoji.';
  return most === 1 ? 'One emoji is enough for a message.' : `${String(most)} emoji are enough for a message.`;
}

/** At the start of a line an emoji may stand in for a dash. */
function isBullet(text: string, { start, end }: Span): boolean {
  return (
    start > 0 &&
    /\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[^\S\n]?\S/.test(text.slice(end, end + 2))
  );
}

/** The space before it goes with it, or the one after it at the start of a line. */
function takeOut(text: string, { start, end }: Span): MessageEdit {
  if (start > 0 && /[^\S\n]/.test(text.charAt(start - 1))) return { start: start - 1, end, text: '' };
  return { start, end: /[^\S\n]/.test(text.charAt(end)) ? end + 1 : end, text: '' };
}
