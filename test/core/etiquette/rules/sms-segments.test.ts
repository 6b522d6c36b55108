import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { smsSegments } from '../../../../src/core/etiquette/rules/sms-segments.ts';
import { checkMarked, checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('sms-segments', () => {
  it('reports what is wrong', () => {
    checkFound(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Please make sure that somebody is at home by then, or call us.',
      ['Please make sure that somebody is at home by then, or call us.'],
      { channels: ['sms'] },
    );
    checkFound(
      smsSegments,
      'Hi {{customer.firstName}}, Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Please wait for her at the gate of the house.',
      ['Please wait for her at the gate of the house.'],
      { channels: ['sms'] },
    );
    checkMarked(
      smsSegments,
      `Está todo listo. Llega el sábado por la mañana y te avisa antes de salir del almacén.
#~               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { channels: ['sms'], locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door.',
      { channels: ['sms'] },
    );
    checkQuiet(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. ',
      { channels: ['web'] },
    );
    checkQuiet(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. ',
      { channels: [], part: 'text' },
    );
    checkQuiet(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. ',
      { channels: ['sms'], options: { most: 2 } },
    );
    checkQuiet(smsSegments, 'Order {{order.id}}.', { channels: ['sms'] });
    checkQuiet(
      smsSegments,
      'Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. Your engineer comes on Friday between eight and ten. She calls you half an hour before she is at your door. ',
      { channels: ['sms'], part: 'button' },
    );
  });

  it('counts placeholders as long as their samples', () => {
    const sample = { type: 'text', sample: 'x'.repeat(150), isPersonal: false, needs: 0 };
    const project = { ...noProjectFacts, variables: new Map([['order.id', sample]]) };
    const [finding] = findIn(smsSegments, 'Your order {{order.id}}.', { channels: ['sms'], project });
    assert.match(finding?.message ?? '', /2 messages.*160 characters/);
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
