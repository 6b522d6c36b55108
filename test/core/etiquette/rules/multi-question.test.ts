import { multiQuestion } from '../../../../src/core/etiquette/rules/multi-question.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('multi-question', () => {
  it('reports each question after the first', () => {
    checkMarked(
      multiQuestion,
      `Could you share your order number? And which address should it go to?
#~                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      multiQuestion,
      `When did you order it? Was it the blue one, {{customer.firstName}}? Which shop was it?
#~                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      multiQuestion,
      `¿Cuál es su número de pedido? ¿Y a qué dirección lo enviamos?
#~                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('counts what it is told to count', () => {
    checkQuiet(multiQuestion, 'Which size do you need? And which colour do you like?', { options: { most: 2 } });
  });

  it('is quiet about one question, a nod and a choice', () => {
    checkQuiet(multiQuestion, 'Could you share your order number?');
    checkQuiet(multiQuestion, 'The blue one, right? Which address should it go to?');
    checkQuiet(multiQuestion, 'Would you like your money back? Or shall we send {{product.name}} again?');
    checkQuiet(multiQuestion, 'How are you today? What can I do for you?');
    checkQuiet(multiQuestion, 'Would you like the red one or the blue one?');
    checkQuiet(multiQuestion, 'See https://shop.example/?a=1&b=2 for more. What is your order number?');
  });
});
