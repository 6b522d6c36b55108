import { negativePhrase } from '../../../../src/core/etiquette/rules/negative-phrase.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('negative-phrase', () => {
  it('reports phrases that shut the door', () => {
    checkMarked(
      negativePhrase,
      `Hm, I don't know when {{order.id}} ships.
#~  ^^^^^^^^^^^^`,
    );
    checkMarked(
      negativePhrase,
      `Well, there’s nothing I can do.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      negativePhrase,
      `Hello. You’ll have to call us.
#~     ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      negativePhrase,
      `Vaya, no puedo hacer nada.
#~    ^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('offers what to say instead', () => {
    checkFix(negativePhrase, "I don't know when it ships.", "I'll find out when it ships.");
    checkFix(negativePhrase, 'You will have to sign it.', 'The next step is to sign it.');
    checkFix(negativePhrase, 'Please don’t forget to sign.', 'Please remember to sign.');
    checkFix(negativePhrase, 'Tendrá que firmarlo.', 'El siguiente paso es firmarlo.', { locale: 'es-MX' });
  });

  it('offers a second wording', () => {
    checkFix(negativePhrase, 'No problem!', "You're welcome!", {}, 1);
  });

  it('is quiet about conditions, and about what can be done', () => {
    checkQuiet(negativePhrase, "If you don't know {{order.id}}, I can look it up.");
    checkQuiet(negativePhrase, "If I don't know, I ask.");
    checkQuiet(negativePhrase, "I can't wait to hear how it goes.");
    checkQuiet(negativePhrase, 'There is a problem with the line.');
    checkQuiet(negativePhrase, 'Let me find out.');
  });
});
