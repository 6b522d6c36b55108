import { sentenceStartLowercase } from '../../../../src/core/etiquette/rules/sentence-start-lowercase.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('sentence-start-lowercase', () => {
  it('reports a sentence that begins with a small letter', () => {
    checkMarked(
      sentenceStartLowercase,
      `Hi. thanks for the photo.
#~  ^^^^^^`,
    );
    checkMarked(
      sentenceStartLowercase,
      `I have {{order.id}} here. it is fine. please wait.
#~                        ^^          ^^^^^^`,
    );
    checkMarked(
      sentenceStartLowercase,
      `Is it late? no, it is here.
#~          ^^`,
    );
    checkMarked(
      sentenceStartLowercase,
      `Ya. ¿tiene el recibo?
#~   ^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(sentenceStartLowercase, 'iPhone cases are here.');
    checkQuiet(sentenceStartLowercase, 'eBay sent it.');
    checkQuiet(sentenceStartLowercase, 'Wait... let me see.');
    checkQuiet(sentenceStartLowercase, 'It takes approx. two days, etc. and so on.');
    checkQuiet(sentenceStartLowercase, '{{customer.firstName}}, it is here.');
    checkQuiet(sentenceStartLowercase, 'See example.com. example.com is ours.');
    checkQuiet(sentenceStartLowercase, '{{order.id}} is late. {{customer.firstName}} called.');
    checkQuiet(sentenceStartLowercase, 'track my parcel');
    checkQuiet(sentenceStartLowercase, 'gracias', { part: 'button' });
  });

  it('writes it better', () => {
    checkFix(sentenceStartLowercase, 'thanks for it.', 'Thanks for it.');
  });
});
