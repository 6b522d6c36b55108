import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { directives } from '../phrases/you-must-directive.ts';

/** An order such as “you must”. */
export const youMustDirective = createPhraseRule({
  id: 'you-must-directive',
  category: 'positive-language',
  description: 'Ask or guide; do not order.',
  severity: 'off',
  phrases: directives,
  say: ({ found }) => `“${found}” is an order. Ask with “please” or “could you”, or say what comes next.`,
  counts: isOrder,
});

/** It opens its clause, is no question, and tells what to do, not what is needed to be: “you must be 18”, “you must feel tired”. */
function isOrder({ start, end, found }: PhraseHit, { prose: { text } }: Message): boolean {
  const after = text.slice(end, end + 120);
  if (/necesitas?$/i.test(found) && !INFINITIVE.test(after)) return false;
  if (
    /^\s+(?:not\s+)?(?:be|have|feel|know|worry|do is|ser|estar|tener|sentir|sentirse|preocuparse|preocuparte|haber)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (/^[^.!\n]*\?/.test(after)) return false;
  if (DUTY.test(text)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return /(?:^|[.!?:;…\n“"–—-]|(?:^|[^\p{L}])(?:then|first|so|and|also|next|now|please|primero|entonces|luego|y|además|ahora)|(?:^|[.!?\n]\s*)(?:hi|hello|hey|hola)[^.!?\n]{0,20},)[\s,¡¿]*$/iu.test(
    before,
  );
}
/** In Spanish only a deed is an order: “necesita una foto” and “necesitas que funcione” are none. */
const INFINITIVE = /^\s+\p{L}+(?:r|rse|rte|rlo|rla|rlos|rlas|rnos|rme|rle|rles)(?!\p{L})/iu;

/** What doctors and the law ask for is no want of manners. */
const DUTY =
  /(?<!\p{L})(?:medicines?|medications?|tablets?|pills?|doses?|doctor|by law|legally|court|medicinas?|medicamentos?|dosis|médico|por ley|legalmente)(?!\p{L})/iu;
