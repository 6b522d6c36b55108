import { createPhraseRule } from '../phrase-rule.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { directStarts } from '../phrases/direct-start.ts';

/** A message that begins with a word that only leads on. */
export const directStart = createPhraseRule({
  id: 'direct-start',
  category: 'listening',
  description: 'Begin a message with what it says, not with “So” or “And”.',
  severity: 'off',
  phrases: directStarts,
  say: ({ found }) => `“${found}” at the start sounds abrupt. Begin with what you want to say.`,
  counts: opensMessage,
});

function opensMessage({ start, end }: PhraseHit, { prose: { text } }: Message): boolean {
  if (/[\p{L}\p{N}\uFFFC]/u.test(text.slice(0, start))) return false;
  return !/^\s+(?:sorry|far|long|much|many|glad|happy|pleased|again|que|así|bien)(?!\p{L})/iu.test(
    text.slice(end, end + 10),
  );
}
