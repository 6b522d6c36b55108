import { argumentative } from '../../../../src/core/etiquette/rules/argumentative.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('argumentative', () => {
  it('reports words that quarrel', () => {
    checkMarked(
      argumentative,
      `Sorry, you’re wrong about {{order.id}}.
#~     ^^^^^^^^^^^^`,
    );
    checkMarked(
      argumentative,
      `Well, that is not true.
#~    ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      argumentative,
      `Well, I never said that.
#~    ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      argumentative,
      `Pues eso no es verdad.
#~   ^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about a correction of facts, and about conditions', () => {
    checkQuiet(argumentative, "If that's wrong, tell me.");
    checkQuiet(argumentative, 'No, you will not be charged for {{order.id}}.');
    checkQuiet(argumentative, 'The PIN is incorrect.');
    checkQuiet(argumentative, 'Tell me if you are mistaken for somebody else.');
    checkQuiet(argumentative, "You're right, that's not what you ordered.");
  });
});
