import { idiomOrMetaphor } from '../../../../src/core/etiquette/rules/idiom-or-metaphor.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('idiom-or-metaphor', () => {
  it('reports idioms', () => {
    checkMarked(
      idiomOrMetaphor,
      `It is a piece of cake.
#~      ^^^^^^^^^^^^^`,
    );
    checkMarked(
      idiomOrMetaphor,
      `I will circle back about {{order.id}}.
#~     ^^^^^^^^^^^`,
    );
    checkMarked(
      idiomOrMetaphor,
      `Es pan comido.
#~ ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(idiomOrMetaphor, 'It is easy.');
    checkQuiet(idiomOrMetaphor, 'Would you like a piece of the cake?');
    checkQuiet(idiomOrMetaphor, 'The shop is around the corner.');
    checkQuiet(idiomOrMetaphor, 'Es fácil.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(idiomOrMetaphor, 'It is a ballpark figure.', 'It is a rough figure.');
  });
});
