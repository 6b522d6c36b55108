import { allCaps } from '../../../../src/core/etiquette/rules/all-caps.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('all-caps', () => {
  it('reports words in capitals', () => {
    checkMarked(
      allCaps,
      `Hi. PLEASE keep {{order.id}}.
#~  ^^^^^^`,
    );
    checkMarked(
      allCaps,
      `Your parcel WILL NOT ARRIVE TODAY, sorry.
#~          ^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      allCaps,
      `You MUST sign it, and NEVER share it.
#~  ^^^^              ^^^^^`,
    );
    checkMarked(
      allCaps,
      `Guarde SIEMPRE su recibo, {{customer.firstName}}.
#~     ^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(allCaps, 'You need the OS, CPU, RAM and GPU.');
    checkQuiet(allCaps, 'Reply STOP to leave, or HELP.');
    checkQuiet(allCaps, 'Press “DELETE ALL DATA NOW” in the menu.');
    checkQuiet(allCaps, 'Part AB-PLEASE-20 is in stock.');
    checkQuiet(allCaps, 'ORDER DETAILS BELOW HERE\nYour order is ready.');
    checkQuiet(allCaps, 'See https://example.com/PLEASE/READ/THIS.');
    checkQuiet(allCaps, 'Responda ALTO para salir.', { locale: 'es-ES' });
  });

  it('writes it better', () => {
    checkFix(allCaps, 'PLEASE wait.', 'Please wait.');
    checkFix(allCaps, 'I DO NOT have it.', 'I do not have it.');
    checkFix(allCaps, 'YOUR PARCEL FROM THE UK IS LATE', 'Your parcel from the UK is late');
  });
});
