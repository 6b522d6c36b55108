import { textspeak } from '../../../../src/core/etiquette/rules/textspeak.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('textspeak', () => {
  it('reports words cut short', () => {
    checkMarked(
      textspeak,
      `Could u send {{order.id}}, pls?
#~    ^                    ^^^`,
    );
    checkMarked(
      textspeak,
      `Hi. Thx for the photo.
#~  ^^^`,
    );
    checkMarked(
      textspeak,
      `I dont have it.
#~^^^^`,
    );
    checkMarked(
      textspeak,
      `Ya. Xfa, envíe una foto.
#~  ^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(textspeak, 'We are in the U.S. now.');
    checkQuiet(textspeak, 'Part PLS-200 and the UR code.');
    checkQuiet(textspeak, 'Write to pls@example.com or https://u.example.com/thx.');
    checkQuiet(textspeak, 'Click “u” and u-turn.');
    checkQuiet(textspeak, 'Ask Ty Smith.');
    checkQuiet(textspeak, 'Por favor, envíe una foto.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(textspeak, 'Could u help?', 'Could you help?');
    checkFix(textspeak, 'Thx for it.', 'Thanks for it.');
    checkFix(textspeak, 'lol, it is here.', 'It is here.');
  });
});
