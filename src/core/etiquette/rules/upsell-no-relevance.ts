import type { Message } from '../message.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { offers } from '../phrases/upsell-no-relevance.ts';

/** An offer that does not say why it fits the customer. */
export const upsellNoRelevance = createPhraseRule({
  id: 'upsell-no-relevance',
  category: 'flow',
  description: 'Say why an offer fits this customer.',
  severity: 'off',
  phrases: offers,
  say: ({ found }) => `“${found}” does not say what the customer gains. Say why it fits what they told you.`,
  counts: isUnfounded,
});

/** A reason anywhere in the message is enough. */
function isUnfounded(_hit: PhraseHit, { prose: { lower } }: Message): boolean {
  return !REASON.test(lower);
}

const REASON =
  /(?<!\p{L})(?:because|since|so that|so you|as you|that way|which (?:would|will|means|lets|gives|saves)|saves?|saving|helps?|lets you|means you|you (?:mentioned|said|told|asked|travel|use|often|already)|given (?:that|your)|based on|for your (?:new|trip|home|family|order)|to (?:avoid|protect|keep|save|cover)|would (?:cover|protect|give|end|fit|suit)|without|cheaper|faster|porque|ya que|para que|como (?:usted|me|viaja|usa)|así|ahorra\p{L}*|le (?:permite|ayuda|sirve|conviene)|te (?:permite|ayuda|sirve|conviene)|dado que|según)(?!\p{L})/u;
