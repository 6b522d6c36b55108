import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { sentenceTooLong } from '../../../../src/core/etiquette/rules/sentence-too-long.ts';
import { checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('sentence-too-long', () => {
  it('reports what is wrong', () => {
    checkFound(
      sentenceTooLong,
      'You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until the day it is yours.',
      [
        'You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until the day it is yours.',
      ],
    );
    checkFound(
      sentenceTooLong,
      'Hello. You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until the day it is yours {{order.id}}.',
      [
        'You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until the day it is yours {{order.id}}.',
      ],
    );
    checkFound(sentenceTooLong, 'One two three four five six.', ['One two three four five six.'], {
      options: { words: 5 },
    });
    checkFound(
      sentenceTooLong,
      'El equipo mira con calma lo que nos has enviado y te escribe por la tarde para decirte qué día sale el paquete y qué persona te lo lleva a casa antes de comer.',
      [
        'El equipo mira con calma lo que nos has enviado y te escribe por la tarde para decirte qué día sale el paquete y qué persona te lo lleva a casa antes de comer.',
      ],
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(sentenceTooLong, 'Hello. Your parcel is on its way, {{customer.firstName}}.');
    checkQuiet(
      sentenceTooLong,
      'You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until the.',
    );
    checkQuiet(
      sentenceTooLong,
      'You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until https://example.com/a/b/c/d/e/f/g/h.',
    );
    checkQuiet(
      sentenceTooLong,
      `You can follow the parcel on your page and in the app and by e-mail and if you like by:
- You can follow the parcel on your page and in the app and by e-mail and if you like by`,
    );
    checkQuiet(
      sentenceTooLong,
      '<a href="https://example.com" target="_blank" rel="noopener nofollow">You can follow the parcel on your page and in the app and by e-mail and if you like by text message from the day it leaves us until</a>',
    );
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
