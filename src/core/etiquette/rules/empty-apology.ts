import { createPhraseRule } from '../phrase-rule.ts';
import { emptyApologies } from '../phrases/empty-apology.ts';

/** An apology that does not name what went wrong. */
export const emptyApology = createPhraseRule({
  id: 'empty-apology',
  category: 'positive-language',
  description: 'Say what you are sorry for; “the inconvenience” names nothing.',
  severity: 'off',
  phrases: emptyApologies,
  say: ({ found }) => `“${found}” does not name what went wrong. Say it: “I’m sorry that the parcel came late.”`,
  counts: ({ end }, { prose }) => !NAMES_IT.test(prose.text.slice(end, end + 60)),
});

/** What follows and names the harm: “caused by the late delivery”, “that this outage caused”; “this may cause” does not. */
const NAMES_IT =
  /^(?:\s+(?:that|which|que))?(?:\s+(?:was|were|been|you had|you have had|le|te|les))?\s*(?:(?:caused|created|causad[oa]s?|ocasionad[oa]s?|generad[oa]s?)\s+)?(?:(?:by|due to|because|from|with|of|when|after|over|por|con|debido a|al|en)\s+(?!(?:this|that|it|us|esto|ello|our end|all)(?!\p{L}))|(?:this|the|our|your|my|a|el|la|este|esta|nuestr[oa])\s+(?!has|have|had|may|might|could|can|would|caused|is|was|issue|matter|situation|ha|haya|pueda|puede|le|asunto|situación)[\p{L}\uFFFC])/iu;
