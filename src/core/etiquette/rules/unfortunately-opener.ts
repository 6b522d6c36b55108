import { createPhraseRule } from '../phrase-rule.ts';
import { badNewsOpeners } from '../phrases/unfortunately-opener.ts';

/** A sentence that begins by announcing bad news. */
export const unfortunatelyOpener = createPhraseRule({
  id: 'unfortunately-opener',
  category: 'positive-language',
  description: 'Begin with what matters, not with “Unfortunately”.',
  severity: 'info',
  phrases: badNewsOpeners,
  say: ({ found }) =>
    `“${found}” announces bad news before anything is said. Begin with the fact, or with what you can do.`,
  counts: ({ entry, start }, { prose: { text } }) =>
    entry.avoid.startsWith('^') || GREETING.test(text.slice(Math.max(0, start - FARTHEST), start)),
});

/** A sentence that begins with a greeting begins with what comes after it, too. */
const GREETING = /(?<!\p{L})(?:hi|hello|hey|dear|hola|buenas|estimad[oa])(?:[ ,]+[\p{L}\p{M}'’.\uFFFC-]+){0,2}[ ,]+$/iu;
const FARTHEST = 60;
