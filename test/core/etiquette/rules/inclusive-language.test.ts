import { inclusiveLanguage } from '../../../../src/core/etiquette/rules/inclusive-language.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('inclusive-language', () => {
  it('reports words that leave people out', () => {
    checkMarked(
      inclusiveLanguage,
      `Hi guys, {{order.id}} is here.
#~ ^^^^`,
    );
    checkMarked(
      inclusiveLanguage,
      `We can blacklist it.
#~     ^^^^^^^^^`,
    );
    checkMarked(
      inclusiveLanguage,
      `Está en la lista negra.
#~         ^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(inclusiveLanguage, 'Hi everyone.');
    checkQuiet(inclusiveLanguage, 'Open “Whitelist” in the menu.');
    checkQuiet(inclusiveLanguage, 'We can blacklist it.', { options: { allowed: ['Blacklist'] } });
    checkQuiet(inclusiveLanguage, 'He is a nice guy.');
    checkQuiet(inclusiveLanguage, 'Está en la lista de bloqueo.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(inclusiveLanguage, 'Hi guys, it is here.', 'Hi everyone, it is here.');
  });
});
