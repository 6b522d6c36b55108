import { youMustDirective } from '../../../../src/core/etiquette/rules/you-must-directive.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('you-must-directive', () => {
  it('reports an order', () => {
    checkMarked(
      youMustDirective,
      `Hello. You must send {{form.name}} today.
#~     ^^^^^^^^`,
    );
    checkMarked(
      youMustDirective,
      `Thank you. First, you need to call the bank.
#~                ^^^^^^^^^^^`,
    );
    checkMarked(
      youMustDirective,
      `Hola. Debe enviar el formulario.
#~    ^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('asks instead', () => {
    checkFix(youMustDirective, 'You must send the form.', 'Please send the form.');
    checkFix(youMustDirective, 'Then you have to restart it.', 'Then please restart it.');
  });

  it('is quiet about conditions, questions and what must be so', () => {
    checkQuiet(youMustDirective, 'If you need to change {{order.id}}, tell me.');
    checkQuiet(youMustDirective, 'Do you have to go?');
    checkQuiet(youMustDirective, 'You must be tired of waiting.');
    checkQuiet(youMustDirective, 'You must take the tablets before meals.');
    checkQuiet(youMustDirective, 'All you need to do is sign.');
    checkQuiet(youMustDirective, 'Here is what you have to pay.');
    checkQuiet(youMustDirective, 'You must be 18 or older.');
    checkQuiet(youMustDirective, 'If you want a refund, you need to send it back.');
  });
});
