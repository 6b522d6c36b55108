import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { channelLimit } from '../../../../src/core/etiquette/rules/channel-limit.ts';
import { checkQuiet, findIn, type MessageContext } from '../check-message.ts';
import { findInResponse } from '../check-response.ts';

describe('channel-limit', () => {
  it('reports what is wrong', () => {
    checkFound(channelLimit, 'I would like to change my day', ['I would like to change my day'], {
      channels: ['whatsapp'],
      part: 'button',
    });
  });

  it('is quiet about what is fine', () => {
    checkQuiet(channelLimit, 'Change the day', { channels: ['whatsapp'], part: 'button' });
    checkQuiet(channelLimit, 'I would like to change my day', { channels: ['sms'], part: 'button' });
    checkQuiet(channelLimit, 'Order {{order.id}} is here.', { channels: ['whatsapp', 'unheard-of'] });
    checkQuiet(channelLimit, 'Hello.');
  });

  it('reports texts that are longer than their channel takes, from there on', () => {
    const long = 'word '.repeat(1000);
    const find = (channel: string, text = long): unknown =>
      findIn(channelLimit, text, { channels: [channel] })[0]?.start;
    assert.equal(find('whatsapp'), 4096);
    assert.equal(find('sms'), 1600);
    assert.equal(find('email'), undefined);
    assert.equal(find('instagram', 'é'.repeat(600)), 599);
    assert.equal(find('instagram', 'e'.repeat(600)), undefined);
  });

  it('reports too many buttons, and long texts above buttons', () => {
    const button = { template: 'Yes', part: 'button', channels: ['whatsapp'] } as const;
    const text = { template: 'What is it about?', channels: ['whatsapp'] };
    const three = [text, button, button, button];
    assert.deepEqual(findInResponse(channelLimit, three), []);
    assert.deepEqual(
      findInResponse(channelLimit, [...three, button]).map(({ at }) => at),
      [{ message: 4 }],
    );
    assert.equal(findInResponse(channelLimit, [{ ...text, template: 'word '.repeat(300) }, button]).length, 1);
    assert.deepEqual(findInResponse(channelLimit, [text]), []);
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
