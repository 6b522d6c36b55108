import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** More than one apology in a message. */
export const apologyOveruse = defineRule({
  id: 'apology-overuse',
  category: 'positive-language',
  description: 'Apologise once in a message, and mean it.',
  severity: 'warning',
  languages: ['en', 'es'],
  options: {
    most: { kind: 'number', description: 'How many apologies a message may hold.', minimum: 1, default: 1 },
  },
  *message({ prose: { lower }, language }, { most }): Iterable<Finding> {
    const { hint, apology } = language === 'es' ? SPANISH : ENGLISH;
    if (!hint.test(lower)) return;
    const apologies = [...lower.matchAll(apology)];
    for (const { 0: words, index } of apologies.slice(most)) {
      const message = 'A further apology makes the first one weaker. Say sorry once, then what you will do.';
      yield { start: index, end: index + words.length, message };
    }
  },
});

/** A sympathy such as “sorry to hear” is no apology. */
const ENGLISH = {
  hint: /sorry|apolog/,
  apology:
    /(?<!\p{L}|don['’]t be |not )(?:sorry(?! to (?:hear|see|learn)| that you (?:feel|are|have|had)| you)|apolog(?:ise|ize|ies|y|ising|izing))(?!\p{L})/gu,
};
const SPANISH = {
  hint: /lo s[ie]|disculp|perd[oó]n|lament/,
  apology:
    /(?<!\p{L})(?:lo siento|lo sentimos|disculp(?:e|a|en|as|amos)|perd(?:ón|one|ona|onen)|lamento|lamentamos)(?!\p{L})/gu,
};
