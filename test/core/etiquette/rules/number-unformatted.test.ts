import { numberUnformatted } from '../../../../src/core/etiquette/rules/number-unformatted.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('number-unformatted', () => {
  it('reports long figures without groups', () => {
    checkMarked(
      numberUnformatted,
      `You have 125000 points, {{customer.firstName}}.
#~       ^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(numberUnformatted, 'You have 125,000 points.');
    checkQuiet(numberUnformatted, 'Your order number is 204881.');
    checkQuiet(numberUnformatted, 'Case #204881 and AT-204881.');
    checkQuiet(numberUnformatted, 'See https://example.com/204881.');
    checkQuiet(numberUnformatted, 'Call 0201234567.');
  });

  it('writes it better', () => {
    checkFix(numberUnformatted, 'You have 125000 points.', 'You have 125,000 points.');
  });
});
