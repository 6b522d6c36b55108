import { repeatedWord } from '../../../../src/core/etiquette/rules/repeated-word.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('repeated-word', () => {
  it('reports a word that stands twice', () => {
    checkMarked(
      repeatedWord,
      `It arrives at at noon.
#~         ^^^^^`,
    );
    checkMarked(
      repeatedWord,
      `I found the the parcel for {{customer.firstName}}.
#~      ^^^^^^^`,
    );
    checkMarked(
      repeatedWord,
      `Hi. The the parcel is here.
#~  ^^^^^^^`,
    );
    checkMarked(
      repeatedWord,
      `Llega el el lunes.
#~    ^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(repeatedWord, 'I see that that is late. He had had it. Bye bye!');
    checkQuiet(repeatedWord, 'We fly to Pago Pago. It is very very near.');
    checkQuiet(repeatedWord, '{{order.id}} {{order.id}} are here.');
    checkQuiet(repeatedWord, 'It is, is it? Do it step-by-step by step.');
    checkQuiet(repeatedWord, 'Call 20 20 20.');
    checkQuiet(repeatedWord, 'Está muy muy cerca. Hay un papel sobre sobre blanco.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(repeatedWord, 'It arrives at at noon.', 'It arrives at noon.');
  });
});
