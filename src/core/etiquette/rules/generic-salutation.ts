import { createPhraseRule } from '../phrase-rule.ts';
import { genericSalutations } from '../phrases/generic-salutation.ts';

/** A greeting that calls the person “customer” or the like. */
export const genericSalutation = createPhraseRule({
  id: 'generic-salutation',
  category: 'opening',
  description: 'Greet people by name or simply with “Hello”, not as “customer”.',
  severity: 'off',
  phrases: genericSalutations,
  say: ({ found }) => `“${found}” could be anybody. Greet by name, or simply say hello.`,
});
