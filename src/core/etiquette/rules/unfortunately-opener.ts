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
});
