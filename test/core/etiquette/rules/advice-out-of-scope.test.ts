import { adviceOutOfScope } from '../../../../src/core/etiquette/rules/advice-out-of-scope.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('advice-out-of-scope', () => {
  it('reports advice of other trades', () => {
    checkMarked(
      adviceOutOfScope,
      `Well, you should sue them.
#~    ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      adviceOutOfScope,
      `No, it’s safe to take both.
#~  ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      adviceOutOfScope,
      `So I’d invest in {{fund.name}}.
#~ ^^^^^^^^^^`,
    );
    checkMarked(
      adviceOutOfScope,
      `No, debería demandarlos.
#~  ^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet where people are sent to a specialist', () => {
    checkQuiet(adviceOutOfScope, 'A lawyer can tell you whether you should sue.');
    checkQuiet(adviceOutOfScope, 'Please ask your doctor before you stop taking {{medicine.name}}.');
    checkQuiet(adviceOutOfScope, 'You could call the pharmacy.');
    checkQuiet(adviceOutOfScope, 'We cannot tell whether it is safe to take both.');
  });
});
