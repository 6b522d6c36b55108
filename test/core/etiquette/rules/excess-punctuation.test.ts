import { excessPunctuation } from '../../../../src/core/etiquette/rules/excess-punctuation.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('excess-punctuation', () => {
  it('reports several signs where one is enough', () => {
    checkMarked(
      excessPunctuation,
      `Thank you!! Is {{order.id}} right??
#~       ^^                      ^^`,
    );
  });

  it('leaves one sign', () => {
    checkFix(excessPunctuation, 'Done!!!', 'Done!');
    checkFix(excessPunctuation, 'Really?!', 'Really?');
  });

  it('is quiet about one sign, and about three dots', () => {
    checkQuiet(excessPunctuation, 'Thank you! Is that right? Let me see...');
  });
});
