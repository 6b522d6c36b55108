import { vagueReference } from '../../../../src/core/etiquette/rules/vague-reference.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('vague-reference', () => {
  it('reports actions on something without a name', () => {
    checkMarked(
      vagueReference,
      `I will look into it.
#~     ^^^^^^^^^^^^`,
    );
    checkMarked(
      vagueReference,
      `Let me sort this out.
#~     ^^^^^^^^^^^^^`,
    );
    checkMarked(
      vagueReference,
      `Voy a revisar el tema.
#~    ^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(vagueReference, 'I will look into your order.');
    checkQuiet(vagueReference, 'I will look into it for {{order.id}}.');
    checkQuiet(vagueReference, 'I will look into the tall window of the house.');
  });
});
