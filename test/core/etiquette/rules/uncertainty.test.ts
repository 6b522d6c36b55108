import { uncertainty } from '../../../../src/core/etiquette/rules/uncertainty.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('uncertainty', () => {
  it('reports doubt that is left open', () => {
    checkMarked(
      uncertainty,
      `Hm, I’m not sure if {{order.id}} ships.
#~  ^^^^^^^^^^^^`,
    );
    checkMarked(
      uncertainty,
      `Well, I guess you can return it.
#~    ^^^^^^^`,
    );
    checkMarked(
      uncertainty,
      `Bueno, supongo que es el azul.
#~     ^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('finds out instead', () => {
    checkFix(uncertainty, 'I’m not sure if it ships today.', "I'll check if it ships today.");
    checkFix(uncertainty, 'As far as I know, it is free.', 'It is free.');
  });

  it('is quiet where the agent will find out, and about the doubt of others', () => {
    checkQuiet(uncertainty, 'I’m not sure, let me check {{order.id}}.');
    checkQuiet(uncertainty, 'If you are not sure, ask us.');
    checkQuiet(uncertainty, 'Do you think it is the cable?');
    checkQuiet(uncertainty, 'What do you think of the blue one?');
    checkQuiet(uncertainty, 'It is probably the cable. I will check.');
  });
});
