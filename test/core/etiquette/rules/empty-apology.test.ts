import { emptyApology } from '../../../../src/core/etiquette/rules/empty-apology.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('empty-apology', () => {
  it('reports an apology that names nothing', () => {
    checkMarked(
      emptyApology,
      `Hello. We are sorry for the inconvenience.
#~            ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emptyApology,
      `We apologize for any inconvenience this may have caused to {{customer.firstName}}.
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emptyApology,
      `Please wait; sorry about the hassle.
#~           ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emptyApology,
      `I am sorry for the inconvenience caused by this.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      emptyApology,
      `Hola: lamentamos las molestias.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-MX' },
    );
    checkMarked(
      emptyApology,
      `Le pedimos disculpas por cualquier inconveniente que haya podido tener.
#~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('offers words to begin with', () => {
    checkFix(emptyApology, 'I am sorry for the inconvenience.', 'I am sorry that this went wrong.');
  });

  it('is quiet where the harm is named', () => {
    checkQuiet(emptyApology, 'I am sorry for the inconvenience caused by the late delivery.');
    checkQuiet(emptyApology, 'We apologise for the inconvenience that the outage of {{service.name}} caused.');
    checkQuiet(emptyApology, 'I am sorry that the parcel came broken.');
    checkQuiet(emptyApology, 'Sorry for the trouble with your router.');
    checkQuiet(emptyApology, 'Lamentamos las molestias ocasionadas por el retraso.', { locale: 'es-ES' });
  });
});
