import { genderedAddress } from '../../../../src/core/etiquette/rules/gendered-address.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('gendered-address', () => {
  it('reports sir, madam and their like where one speaks to somebody', () => {
    checkMarked(
      genderedAddress,
      `Thank you, sir.
#~         ^^^`,
    );
    checkMarked(
      genderedAddress,
      `Yes ma’am, it is {{order.id}}.
#~  ^^^^^`,
    );
    checkMarked(
      genderedAddress,
      `Thank you for your patience sir.
#~                          ^^^`,
    );
    checkMarked(
      genderedAddress,
      `Hi guys, the app is back.
#~ ^^^^`,
    );
    checkMarked(
      genderedAddress,
      `Well, Sir, here is your order.
#~    ^^^`,
    );
    checkMarked(
      genderedAddress,
      `Gracias, señor. ¿Le ayudo con {{order.id}}?
#~       ^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('takes the word out', () => {
    checkFix(genderedAddress, 'Thank you, sir.', 'Thank you.');
    checkFix(genderedAddress, 'Yes, madam, I can change that.', 'Yes, I can change that.');
    checkFix(genderedAddress, 'Dear Sir or Madam, welcome.', 'Hello, welcome.');
    checkFix(genderedAddress, 'Sí, señora, hoy mismo.', 'Sí, hoy mismo.', { locale: 'es-MX' });
  });

  it('is quiet about names, verbs and signatures', () => {
    checkQuiet(genderedAddress, "I'm sorry you had to miss the delivery.");
    checkQuiet(genderedAddress, 'Sir John Hall is the branch manager.');
    checkQuiet(genderedAddress, 'The Sir {{shop.name}} branch is open.');
    checkQuiet(genderedAddress, 'MS will look into this for you.');
    checkQuiet(genderedAddress, 'The ladies shoes are back in stock.');
    checkQuiet(genderedAddress, 'The señor Lobo store is open.');
    checkQuiet(genderedAddress, 'She is a madam.');
  });

  it('is quiet about forms of address that the market asks for', () => {
    checkQuiet(genderedAddress, 'Thank you, Sir.', { options: { allow: ['sir', "ma'am"] } });
    checkQuiet(genderedAddress, 'Yes, ma’am.', { options: { allow: ['sir', "ma'am"] } });
    checkMarked(
      genderedAddress,
      `Hi guys.
#~ ^^^^`,
      { options: { allow: ['sir'] } },
    );
  });
});
