import { weOnlyNoI } from '../../../../src/core/etiquette/rules/we-only-no-i.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('we-only-no-i', () => {
  it('reports actions in the name of all', () => {
    checkMarked(
      weOnlyNoI,
      `Our team has {{order.id}}. We will check it.
#~                         ^^^^^^^^^^^^^`,
    );
    checkMarked(
      weOnlyNoI,
      `We have it. We’re checking it now.
#~          ^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(weOnlyNoI, 'I have it. We will check it.');
    checkQuiet(weOnlyNoI, 'We are open on Sunday.');
    checkQuiet(weOnlyNoI, 'We will check it.');
  });

  it('writes it better', () => {
    checkFix(weOnlyNoI, 'Our team has it. We will check it.', 'Our team has it. I will check it.');
    checkFix(weOnlyNoI, "Our team has it. We'll check it.", "Our team has it. I'll check it.");
    checkFix(weOnlyNoI, "Our team has it. We're checking it.", 'Our team has it. I am checking it.');
  });
});
