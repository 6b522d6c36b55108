import { admissionOfLiability } from '../../../../src/core/etiquette/rules/admission-of-liability.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('admission-of-liability', () => {
  it('reports words that accept liability', () => {
    checkMarked(
      admissionOfLiability,
      `Yes, it is entirely our fault.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      admissionOfLiability,
      `Yes, we accept full liability for {{claim.id}}.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      admissionOfLiability,
      `Yes, we will compensate you.
#~   ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      admissionOfLiability,
      `Sí, es culpa nuestra.
#~  ^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about an apology, and where liability is denied or open', () => {
    checkQuiet(admissionOfLiability, 'I am sorry that {{order.id}} came broken.');
    checkQuiet(admissionOfLiability, 'We are not liable for delays.');
    checkQuiet(admissionOfLiability, 'If we are liable, our insurer pays.');
    checkQuiet(admissionOfLiability, 'I sent you the wrong link, my mistake.');
  });
});
