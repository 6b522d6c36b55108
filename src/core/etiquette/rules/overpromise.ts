import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { overpromises } from '../phrases/overpromise.ts';

/** A promise that may not be kept. */
export const overpromise = createPhraseRule({
  id: 'overpromise',
  category: 'positive-language',
  description: 'Promise only what you can keep, with a time.',
  severity: 'warning',
  phrases: overpromises,
  say: ({ found }) => `“${found}” is a promise that you may not be able to keep. Say what you do, and by when.`,
  counts: isPromise,
});

/** A condition and a no are none: “if we promise”, “I can't guarantee”. */
function isPromise({ start }: PhraseHit, { prose: { text } }: Message): boolean {
  return !/(?:^|[^\p{L}])(?:if|whether|not|cannot|can['’]t|never|when|how soon|no|si|cuando)\s+(?:\p{L}+\s+)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}
