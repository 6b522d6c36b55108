import { acronymUnexpanded } from '../../../../src/core/etiquette/rules/acronym-unexpanded.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('acronym-unexpanded', () => {
  it('reports abbreviations that are not explained', () => {
    checkMarked(
      acronymUnexpanded,
      `Your MNP is done, {{customer.firstName}}. The MNP took a day.
#~   ^^^`,
    );
    checkMarked(
      acronymUnexpanded,
      `Su NRC está aquí.
#~ ^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(acronymUnexpanded, 'Your number transfer (MNP) is done. The MNP took a day.');
    checkQuiet(acronymUnexpanded, 'I sent the PDF by SMS.');
    checkQuiet(acronymUnexpanded, 'Part MNP-20 costs GBP.');
    checkQuiet(acronymUnexpanded, 'Your MNP is done.', { options: { allowed: ['MNP'] } });
    checkQuiet(acronymUnexpanded, 'DO NOT WAIT');
  });
});
