import { threatOrUltimatum } from '../../../../src/core/etiquette/rules/threat-or-ultimatum.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('threat-or-ultimatum', () => {
  it('reports a threat', () => {
    checkMarked(
      threatOrUltimatum,
      `Please pay {{bill.total}} or we will close it.
#~                        ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      threatOrUltimatum,
      `This is your last warning.
#~           ^^^^^^^^^^^^`,
    );
    checkMarked(
      threatOrUltimatum,
      `Well, take it or leave it.
#~    ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      threatOrUltimatum,
      `Es el último aviso.
#~    ^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about choices and plain consequences', () => {
    checkQuiet(threatOrUltimatum, 'I can refund it, or we will send a new one.');
    checkQuiet(threatOrUltimatum, 'If nothing is paid by Friday, {{account.id}} closes on Saturday.');
    checkQuiet(threatOrUltimatum, 'Somewhere or elsewhere, it is fine.');
    checkQuiet(threatOrUltimatum, 'The final offer of the sale starts on Monday.');
  });
});
