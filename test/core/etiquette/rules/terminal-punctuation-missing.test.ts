import { terminalPunctuationMissing } from '../../../../src/core/etiquette/rules/terminal-punctuation-missing.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('terminal-punctuation-missing', () => {
  it('reports a last sentence that just stops', () => {
    checkMarked(
      terminalPunctuationMissing,
      `I have sent you the form
#~                  ^^^^`,
    );
    checkMarked(
      terminalPunctuationMissing,
      `Hi {{customer.firstName}}. Would you like the form
#~                                            ^^^^`,
    );
    checkMarked(
      terminalPunctuationMissing,
      `Le envié hoy el formulario
#~              ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(terminalPunctuationMissing, 'I have sent the form.');
    checkQuiet(terminalPunctuationMissing, 'Track it here: https://example.com/t');
    checkQuiet(terminalPunctuationMissing, 'It is ready for you 🎉');
    checkQuiet(terminalPunctuationMissing, 'Kind regards,\nSam');
    checkQuiet(terminalPunctuationMissing, 'Your number is {{order.id}}');
    checkQuiet(terminalPunctuationMissing, 'Show me all the plans', { part: 'button' });
  });

  it('writes it better', () => {
    checkFix(terminalPunctuationMissing, 'I have sent the form', 'I have sent the form.');
    checkFix(terminalPunctuationMissing, 'Can you send the form', 'Can you send the form?');
  });
});
