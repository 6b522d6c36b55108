import { exclamationBudget } from '../../../../src/core/etiquette/rules/exclamation-budget.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('exclamation-budget', () => {
  it('reports more exclamation marks than a message can bear', () => {
    checkMarked(
      exclamationBudget,
      `Great news! Your refund is here!
#~                             ^`,
    );
    checkMarked(
      exclamationBudget,
      `Hi {{customer.firstName}}! Done! Enjoy it!
#~                                       ^`,
    );
    checkMarked(
      exclamationBudget,
      `Your flight is cancelled!
#~                      ^`,
      { tags: ['bad-news'] },
    );
    checkMarked(
      exclamationBudget,
      `¡Listo! ¡Gracias!
#~              ^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(exclamationBudget, 'Hi {{customer.firstName}}! Your refund is here!');
    checkQuiet(exclamationBudget, 'Yahoo! mail works! I tested it.');
    checkQuiet(exclamationBudget, 'One! Two! Three!', { options: { 'at-most': 3 } });
    checkQuiet(exclamationBudget, 'Open https://example.com/a!b! and read it!');
  });

  it('writes it better', () => {
    checkFix(exclamationBudget, 'Done! Enjoy it!', 'Done! Enjoy it.');
  });

  it('takes both marks in Spanish', () => {
    checkFix(exclamationBudget, '¡Listo! ¡Gracias!', '¡Listo! Gracias.', { locale: 'es-ES' });
  });
});
