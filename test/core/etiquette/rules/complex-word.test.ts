import { complexWord } from '../../../../src/core/etiquette/rules/complex-word.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('complex-word', () => {
  it('reports long words', () => {
    checkMarked(
      complexWord,
      `Call us prior to {{order.date}}.
#~      ^^^^^^^^`,
    );
    checkMarked(
      complexWord,
      `You can utilise it.
#~      ^^^^^^^`,
    );
    checkMarked(
      complexWord,
      `Escríbanos con el fin de cambiarla.
#~         ^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(complexWord, 'Call us before Friday.');
    checkQuiet(complexWord, 'See https://example.com/utilise.');
    checkQuiet(complexWord, 'There is a require-all switch.');
    checkQuiet(complexWord, 'Escríbanos para cambiarla.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(complexWord, 'In order to pay, call us.', 'To pay, call us.');
    checkFix(complexWord, 'You can utilize it.', 'You can use it.');
  });
});
