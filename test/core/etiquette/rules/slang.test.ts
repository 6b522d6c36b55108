import { slang } from '../../../../src/core/etiquette/rules/slang.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('slang', () => {
  it('reports words for friends', () => {
    checkMarked(
      slang,
      `Hi. Yep, {{order.id}} is here.
#~  ^^^`,
    );
    checkMarked(
      slang,
      `I am gonna check it.
#~   ^^^^^`,
    );
    checkMarked(
      slang,
      `Hi. My bad, I will fix it.
#~  ^^^^^^`,
    );
    checkMarked(
      slang,
      `Hi. Cool, I have it.
#~  ^^^^`,
    );
    checkMarked(
      slang,
      `Está chido, {{customer.firstName}}.
#~   ^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(slang, 'Yes, it is here.');
    checkQuiet(slang, 'Keep it in a cool place.');
    checkQuiet(slang, 'Our Awesome plan, “Yup”, costs ten pounds.');
    checkQuiet(slang, 'Write to yep@example.com.');
    checkQuiet(slang, 'I live in Bath, Mate Street.');
    checkQuiet(slang, 'UPS lo entrega hoy.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(slang, 'Yep, it is here.', 'Yes, it is here.');
    checkFix(slang, 'Do you wanna keep it?', 'Do you want to keep it?');
  });
});
