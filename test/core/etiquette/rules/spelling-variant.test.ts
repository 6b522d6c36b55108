import { spellingVariant } from '../../../../src/core/etiquette/rules/spelling-variant.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('spelling-variant', () => {
  it('reports words spelt as in another country', () => {
    checkMarked(
      spellingVariant,
      `Which color is {{order.id}}?
#~    ^^^^^`,
    );
    checkMarked(
      spellingVariant,
      `It was canceled.
#~     ^^^^^^^^`,
    );
    checkMarked(
      spellingVariant,
      `We apologise for the colour.
#~ ^^^^^^^^^         ^^^^^^`,
      { locale: 'en-US' },
    );
    checkMarked(
      spellingVariant,
      `Please organize it.
#~     ^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(spellingVariant, 'Which colour is it? Please organise it.');
    checkQuiet(spellingVariant, 'Please organize it.', { options: { 'british-verbs': 'either' } });
    checkQuiet(spellingVariant, 'We meet at Lincoln Center.');
    checkQuiet(spellingVariant, 'See https://example.com/color or color@example.com.');
    checkQuiet(spellingVariant, 'Which color?', { locale: 'en-US' });
    checkQuiet(spellingVariant, 'Which color?', { locale: 'en-CA' });
    checkQuiet(spellingVariant, 'Which color?', { locale: 'en' });
    checkQuiet(spellingVariant, 'I sent a check and a license.');
  });

  it('writes it better', () => {
    checkFix(spellingVariant, 'Color it.', 'Colour it.');
    checkFix(spellingVariant, 'It was canceled.', 'It was cancelled.');
  });

  it('turns British into American words', () => {
    checkFix(spellingVariant, 'Your favourite is here.', 'Your favorite is here.', { locale: 'en-US' });
    checkFix(spellingVariant, 'We recognised it.', 'We recognized it.', { locale: 'en-US' });
  });
});
