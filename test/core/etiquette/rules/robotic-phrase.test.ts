import { roboticPhrase } from '../../../../src/core/etiquette/rules/robotic-phrase.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('robotic-phrase', () => {
  it('reports stiff phrases', () => {
    checkMarked(
      roboticPhrase,
      `Hi. Please be advised that {{order.id}} leaves today.
#~  ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      roboticPhrase,
      `Could you do the needful and revert back?
#~        ^^^^^^^^^^^^^^     ^^^^^^^^^^^`,
    );
    checkMarked(
      roboticPhrase,
      `Hi. Kindly send a photo.
#~  ^^^^^^`,
    );
    checkMarked(
      roboticPhrase,
      `Ya. No dude en llamarnos, {{customer.firstName}}.
#~  ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      roboticPhrase,
      `Ya. Sírvase enviar una foto.
#~  ^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(roboticPhrase, 'Would you kindly send a photo?');
    checkQuiet(roboticPhrase, 'She kindly sent the form.');
    checkQuiet(roboticPhrase, 'I will reply today.');
    checkQuiet(roboticPhrase, 'Escríbanos cuando quiera.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(roboticPhrase, 'Call us at your earliest convenience.', 'Call us when you have a moment.');
    checkFix(roboticPhrase, 'Rest assured that it leaves today.', 'It leaves today.');
    checkFix(roboticPhrase, 'We kindly ask you to sign it.', 'Please sign it.');
  });
});
