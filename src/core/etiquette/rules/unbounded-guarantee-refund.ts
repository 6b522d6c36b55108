import { HOLE } from '../../prose/prose.ts';
import type { Message } from '../message.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { refundPromises } from '../phrases/unbounded-guarantee-refund.ts';

/** A refund or a credit that is promised without a limit or a condition. */
export const unboundedGuaranteeRefund = createPhraseRule({
  id: 'unbounded-guarantee-refund',
  category: 'compliance',
  description: 'Say up to how much, or on which condition, money comes back.',
  severity: 'warning',
  phrases: refundPromises,
  say: ({ found }) => `“${found}” promises money without a limit. Add the amount, the condition or the last day.`,
  counts: isUnbounded,
});

/** An amount, a placeholder or a condition in the same sentence bounds the promise; what a turn of a chat promises was agreed on before. */
function isUnbounded({ start }: PhraseHit, { part, prose }: Message): boolean {
  if (part === 'turn') return false;
  const sentence = prose.sentences.find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) return false;
  const words = prose.text.slice(sentence.start, sentence.end);
  return !words.includes(HOLE) && !/\d/.test(words) && !BOUND.test(words) && !words.endsWith('?');
}

const BOUND =
  /(?<!\p{L})(?:eligible|once|if|when|unless|after|up to|within|subject to|provide|send us|approved|approval|as long as|provided|should|minus|less|except|only|as soon as|cannot|not|si|cuando|una vez|hasta|siempre que|salvo|tras|después|aprobad[oa]|según|no (?:le|te|se))(?!\p{L})/iu;
