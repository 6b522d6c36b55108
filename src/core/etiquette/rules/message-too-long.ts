import { countWords } from '../count-words.ts';
import { fillHoles } from '../fill-holes.ts';
import type { Finding } from '../finding.ts';
import { findLeast } from '../find-least.ts';
import { isShortened } from '../is-shortened.ts';
import { defineRule } from '../rule.ts';

/** Messages that are longer than people read in a chat. */
export const messageTooLong = defineRule({
  id: 'message-too-long',
  category: 'length',
  description: 'A message is no longer than people read on its channel.',
  severity: 'warning',
  languages: 'any',
  options: {
    words: {
      kind: 'number-by-channel',
      default: { email: 250, other: 80 },
      description: 'How many words a message may have on each kind of channel.',
    },
    characters: {
      kind: 'number-by-channel',
      default: {},
      description: 'How many characters a message may have on each kind of channel, placeholders filled in.',
    },
  },
  *message(message, options): Iterable<Finding> {
    const { text, words } = message.prose;
    const mostWords = findLeast(message, options.words);
    const count = words.count + message.holes.length > mostWords ? countWords(text) : 0;
    if (count > mostWords) {
      if (isShortened(message)) return;
      yield {
        start: words.starts[Math.min(mostWords, words.count - 1)] ?? 0,
        end: text.length,
        message: `This message has ${String(count)} words, and ${String(mostWords)} are enough here. Send what comes later in a message of its own, or leave it out.`,
      };
      return;
    }
    const mostCharacters = findLeast(message, options.characters);
    if (mostCharacters === Infinity) return;
    const { length } = fillHoles(message);
    if (length <= mostCharacters || isShortened(message)) return;
    yield {
      start: Math.min(mostCharacters, text.length - 1),
      end: text.length,
      message: `This message has about ${String(length)} characters; ${String(mostCharacters)} are allowed here. Shorten it, or make two messages of it.`,
    };
  },
});
