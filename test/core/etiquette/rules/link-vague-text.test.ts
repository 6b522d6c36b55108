import { linkVagueText } from '../../../../src/core/etiquette/rules/link-vague-text.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('link-vague-text', () => {
  it('reports words that do not say what is behind a link', () => {
    checkMarked(
      linkVagueText,
      `Hi. Click here: https://example.com/i/1
#~  ^^^^^^^^^^`,
    );
    checkMarked(
      linkVagueText,
      `Hi. Follow this link: https://example.com/{{order.id}}
#~  ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkVagueText,
      `Ya. Haga clic aquí: https://example.com/i/1
#~  ^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(linkVagueText, 'Open your invoice: https://example.com/i/1');
    checkQuiet(linkVagueText, 'Click here to reset your password: https://example.com/r');
    checkQuiet(linkVagueText, 'Here is your bill. More on Friday.');
    checkQuiet(linkVagueText, 'To reset it, use this link: https://example.com/r');
    checkQuiet(linkVagueText, 'Click here', { part: 'button' });
    checkQuiet(linkVagueText, 'Para verla, haga clic aquí.', { locale: 'es-ES' });
  });
});
