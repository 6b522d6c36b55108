import { upsellNoRelevance } from '../../../../src/core/etiquette/rules/upsell-no-relevance.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('upsell-no-relevance', () => {
  it('reports an offer without a reason', () => {
    checkMarked(
      upsellNoRelevance,
      `Great! Would you like to upgrade?
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      upsellNoRelevance,
      `Bye! Check out our latest deals!
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      upsellNoRelevance,
      `Hm, have you considered upgrading {{plan.name}}?
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      upsellNoRelevance,
      `Por cierto, tenemos una oferta especial.
#~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about an offer with a reason, and about other offers', () => {
    checkQuiet(upsellNoRelevance, 'You ran out of data twice. Would you like to upgrade, so you have enough?');
    checkQuiet(upsellNoRelevance, 'Would you like to change {{order.id}}?');
    checkQuiet(upsellNoRelevance, 'Can I offer you another date?');
    checkQuiet(upsellNoRelevance, 'Would you like a refund?');
    checkQuiet(upsellNoRelevance, 'Would you like to add a message?');
  });
});
