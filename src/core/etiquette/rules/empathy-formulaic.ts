import { createPhraseRule } from '../phrase-rule.ts';
import { formulaicEmpathy } from '../phrases/empathy-formulaic.ts';

/** A stock phrase of sympathy that names nothing of what happened. */
export const empathyFormulaic = createPhraseRule({
  id: 'empathy-formulaic',
  category: 'listening',
  description: 'Show that you listened: name what went wrong instead of a stock phrase.',
  severity: 'off',
  phrases: formulaicEmpathy,
  say: ({ found }) => `“${found}” is said to everyone. Name what happened to this customer.`,
  counts: ({ end }, { prose }) => !NAMES_IT.test(prose.text.slice(end, end + 60)),
});

/** What follows and names the matter; “with this” or “about the situation” does not. */
const NAMES_IT =
  /^,?\s+(?:with|about|over|at|that|when|after|because|to (?:have|be|get|see|hear|wait|lose)|of having|at having|regarding|con|por|ante|tras|porque|cuando|al|que)\s+(?!(?:this|that|it|(?:the|this|your) (?:situation|matter|issue|experience|inconvenience)|esto|eso|ello|(?:la|esta|su|tu) situación)[^\p{L}]*(?:$|\p{L}*[.!?,]))\S/iu;
