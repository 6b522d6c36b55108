import { currencyFormat } from '../../../../src/core/etiquette/rules/currency-format.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('currency-format', () => {
  it('reports amounts that are written another way than usual', () => {
    checkMarked(
      currencyFormat,
      `The fee is 5£.
#~         ^^`,
    );
    checkMarked(
      currencyFormat,
      `You paid £ 5 and £4.5, {{customer.firstName}}.
#~       ^^^     ^^^^`,
    );
    checkMarked(
      currencyFormat,
      `It costs £12000.
#~       ^^^^^^`,
    );
    checkMarked(
      currencyFormat,
      `The fee is £5 or 6 GBP.
#~               ^^^^^`,
    );
    checkMarked(
      currencyFormat,
      `La tarifa es €5.
#~           ^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(currencyFormat, 'The fee is £5, £4.50 or £12,000.50.');
    checkQuiet(currencyFormat, 'It costs US$5, A$5 and {{order.total}}.');
    checkQuiet(currencyFormat, 'See https://example.com/?p=5$.');
    checkQuiet(currencyFormat, 'Between £5/month and £10.');
    checkQuiet(currencyFormat, 'La tarifa es 5 €.', { locale: 'es-ES' });
    checkQuiet(currencyFormat, 'La tarifa es $5.', { locale: 'es-MX' });
  });

  it('writes it better', () => {
    checkFix(currencyFormat, 'It costs 5£.', 'It costs £5.');
    checkFix(currencyFormat, 'It costs £12000.', 'It costs £12,000.');
    checkFix(currencyFormat, 'It costs £4.5.', 'It costs £4.50.');
  });
});
