import { listAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { feltWords } from '../wordings/feeling.ts';

/** The same words of understanding twice in a chat. */
export const empathyRepeated = defineRule({
  id: 'empathy-repeated',
  category: 'listening',
  description: 'Words of understanding are not said twice.',
  severity: 'off',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const known = new Set<string>();
    for (const { turn, message } of listAgentMessages(transcript)) {
      for (const { start, end, words } of listFelt(message)) {
        if (known.has(words))
          yield {
            turn,
            start,
            end,
            message:
              'The customer has read this sentence before, so it sounds like a recording. Leave it out, or say what is new.',
          };
        known.add(words);
      }
    }
  },
});

function listFelt({ prose, language }: Message): { start: number; end: number; words: string }[] {
  return prose.sentences.flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end);
    const words = (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    const isFelt =
      feltWords[language]?.test(sentence) === true && !/^(?:thank|gracias)/.test(words) && !REFUSES.test(sentence);
    return isFelt && words.split(' ').length >= SHORTEST ? [{ start, end, words }] : [];
  });
}

/** “I'm sorry, but I cannot …” tells a fact, and may have to be said again. */
const REFUSES = /n['’]t\b|\b(?:do not|cannot|unable|unfortunately|but|not able|no puedo|pero)\b/i;

/** “I'm so sorry” may be said again. */
const SHORTEST = 4;
