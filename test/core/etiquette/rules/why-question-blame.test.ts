import { whyQuestionBlame } from '../../../../src/core/etiquette/rules/why-question-blame.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('why-question-blame', () => {
  it('reports a why that blames', () => {
    checkMarked(
      whyQuestionBlame,
      `Hello. Why did you cancel {{order.id}}?
#~     ^^^^^^^^^^^`,
    );
    checkMarked(
      whyQuestionBlame,
      `Hm. Why didn’t you call?
#~  ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      whyQuestionBlame,
      `May I ask why you never replied?
#~    ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      whyQuestionBlame,
      `Hola. ¿Por qué no llamó antes?
#~     ^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('asks what happened instead', () => {
    checkFix(whyQuestionBlame, 'Why did you cancel the order?', 'What made you cancel the order?');
  });

  it('is quiet about a reason that is needed', () => {
    checkQuiet(whyQuestionBlame, 'Why do you need a new card?');
    checkQuiet(whyQuestionBlame, 'Why would you like to return {{product.name}}?');
    checkQuiet(whyQuestionBlame, 'I see why you did not get it.');
    checkQuiet(whyQuestionBlame, 'That is why you did not see it.');
  });
});
