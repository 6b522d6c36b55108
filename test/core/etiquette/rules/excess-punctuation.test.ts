import { excessPunctuation } from '../../../../src/core/etiquette/rules/excess-punctuation.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('excess-punctuation', () => {
  it('reports several signs where one is enough', () => {
    checkMarked(
      excessPunctuation,
      `Thank you!! Is {{order.id}} right??
#~       ^^                      ^^`,
    );
    checkMarked(
      excessPunctuation,
      `Really?!
#~    ^^`,
    );
    checkMarked(
      excessPunctuation,
      `I am looking....
#~          ^^^^`,
    );
    checkMarked(
      excessPunctuation,
      `Ya. ¡¡Gracias!!
#~  ^^       ^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(excessPunctuation, 'Thank you! Is that right? Let me see...');
    checkQuiet(excessPunctuation, 'Name: ..........');
    checkQuiet(excessPunctuation, 'See https://example.com/a??b=1.');
    checkQuiet(excessPunctuation, '¿¡De verdad!?', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(excessPunctuation, 'Done!!!', 'Done!');
    checkFix(excessPunctuation, 'Really?!', 'Really?');
    checkFix(excessPunctuation, 'Wait.....', 'Wait...');
  });
});
