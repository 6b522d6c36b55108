import type { Span } from '../base/span.ts';

/** The emoji and the smileys of a text, in UTF-16 offsets; signs such as ™ and digits in a box are none. */
export function findEmoji(text: string): readonly Span[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(EMOJI)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Wider than what it stands for, and many times faster: every picture is in these ranges, or begins with one of these halves. */
const MAY_HOLD = /[\u203C-\u3299\uD83C-\uD83E]|[:;]-?[)(DP]/;

/** As in UTS 51, 1.4.9: a flag, or a picture shown as such with its skin, its tags and all that is joined to it; then smileys. */
const EMOJI = new RegExp(
  [
    '\\p{Regional_Indicator}{2}',
    '(?:(?!\\p{Regional_Indicator})\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}|[☹☺♥❤])' +
      '[\\uFE0F\\p{Emoji_Modifier}\\u{E0020}-\\u{E007F}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)*',
    '(?<=^|\\s)[:;]-?[)(DP](?=$|[\\s.,!?])',
  ].join('|'),
  'gu',
);
