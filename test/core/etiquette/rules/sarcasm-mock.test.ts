import { sarcasmMock } from '../../../../src/core/etiquette/rules/sarcasm-mock.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('sarcasm-mock', () => {
  it('reports words that mock', () => {
    checkMarked(
      sarcasmMock,
      `Fine, good luck with that.
#~    ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      sarcasmMock,
      `Well, cry me a river.
#~    ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      sarcasmMock,
      `See, did you even look at {{order.id}}?
#~   ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      sarcasmMock,
      `Fine. Whatever.
#~    ^^^^^^^^`,
    );
    checkMarked(
      sarcasmMock,
      `Bien, siga soñando.
#~    ^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about the same words in earnest', () => {
    checkQuiet(sarcasmMock, 'Choose whatever you like.');
    checkQuiet(sarcasmMock, 'Good luck with your exam tomorrow!');
    checkQuiet(sarcasmMock, 'Whatever happens, {{order.id}} is safe.');
    checkQuiet(sarcasmMock, 'If you said so in your form, it is noted.');
    checkQuiet(sarcasmMock, 'It is clearly shown on page two.');
    checkQuiet(sarcasmMock, 'Can you read the code?');
    checkQuiet(sarcasmMock, 'We will deal with it today.');
    checkQuiet(sarcasmMock, 'Lol, that happens to all of us.');
  });
});
