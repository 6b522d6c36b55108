import { linkShortener } from '../../../../src/core/etiquette/rules/link-shortener.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('link-shortener', () => {
  it('reports short links', () => {
    checkMarked(
      linkShortener,
      `Track it: https://bit.ly/3abcd.
#~        ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkShortener,
      `Pay: tinyurl.com/pay1, {{customer.firstName}}.
#~   ^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(linkShortener, 'See https://example.com/bit.ly/x.');
    checkQuiet(linkShortener, 'Write to a@bit.ly.');
    checkQuiet(linkShortener, 'Go to start.co/page or not.ly/x.');
    checkQuiet(linkShortener, 'See https://bit.ly/3abcd.', { options: { allowed: ['bit.ly'] } });
    checkQuiet(linkShortener, 'The host bit.ly is short.');
  });
});
