import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { smsUcs2Forced } from '../../../../src/core/etiquette/rules/sms-ucs2-forced.ts';
import { checkFix, checkMarked, checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('sms-ucs2-forced', () => {
  it('reports what is wrong', () => {
    checkMarked(
      smsUcs2Forced,
      `It’s the same price, {{customer.firstName}}.
#~^`,
      { channels: ['sms'] },
    );
    checkMarked(
      smsUcs2Forced,
      `Free from 9–12 o’clock.
#~         ^`,
      { channels: ['sms'] },
    );
    checkMarked(
      smsUcs2Forced,
      `Ask for Zoë today.
#~        ^`,
      { channels: ['sms'] },
    );
    checkMarked(
      smsUcs2Forced,
      `El no “cuenta”.
#~    ^`,
      { channels: ['sms', 'web'], locale: 'es-ES' },
    );
    checkMarked(
      smsUcs2Forced,
      `Mañana llega el sábado por la mañana y te avisa antes de salir del almacén central.
#~               ^`,
      { channels: ['sms'], locale: 'es-ES' },
    );
    checkFound(smsUcs2Forced, 'A→B', ['→'], { channels: ['sms'] });
    checkMarked(
      smsUcs2Forced,
      `Price ✓
#~    ^`,
      { channels: ['sms'] },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(smsUcs2Forced, `It's the same price {[€]}.`, { channels: ['sms'] });
    checkQuiet(smsUcs2Forced, 'It’s the same price.', { channels: ['web'] });
    checkQuiet(smsUcs2Forced, 'Llega el sábado.', { channels: ['sms'], locale: 'es-ES' });
    checkQuiet(smsUcs2Forced, 'Zażółć gęślą jaźń.', { channels: ['sms'], locale: 'pl-PL' });
    checkQuiet(smsUcs2Forced, 'Done 👍', { channels: ['sms'] });
    checkQuiet(smsUcs2Forced, 'Mañana llega el sábado por la mañana y te avisa antes de salir del almacén central.', {
      channels: ['sms'],
      locale: 'es-ES',
      options: { accents: 'allowed' },
    });
    checkQuiet(smsUcs2Forced, 'Café, señor, Köln.', { channels: ['sms'] });
    checkQuiet(smsUcs2Forced, 'It’s', { channels: ['sms'], part: 'button' });
  });

  it('writes it better', () => {
    checkFix(smsUcs2Forced, 'It’s the team’s van.', `It's the team's van.`, { channels: ['sms'] });
    checkFix(smsUcs2Forced, 'We said “yes” – soon…', 'We said "yes" - soon...', { channels: ['sms'] });
    checkFix(smsUcs2Forced, 'Door 4½ is open.', 'Door 4 1/2 is open.', { channels: ['sms'] });
    checkFix(smsUcs2Forced, 'Ask for Zoë.', 'Ask for Zoe.', { channels: ['sms'] });
  });

  it('offers as safe only what reads the same', () => {
    const list = (text: string): unknown =>
      findIn(smsUcs2Forced, text, { channels: ['sms'] })[0]?.rewrites?.map(({ isSafe }) => isSafe);
    assert.deepEqual(list('It’s here.'), [true]);
    assert.deepEqual(list('Ask for Zoë.'), [undefined]);
    assert.deepEqual(list('Price ✓ 漢'), []);
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
