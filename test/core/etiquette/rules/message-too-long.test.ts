import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { messageTooLong } from '../../../../src/core/etiquette/rules/message-too-long.ts';
import { checkMarked, checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('message-too-long', () => {
  it('reports what is wrong', () => {
    checkFound(
      messageTooLong,
      'Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. And more.',
      ['And more.'],
    );
    checkMarked(
      messageTooLong,
      `Your parcel left us today. Your parcel left us today. again.
#~                                                   ^^^^^^^`,
      { options: { characters: { web: 53 } } },
    );
    checkMarked(
      messageTooLong,
      `One two three.
#~      ^^^^^^`,
      { channels: ['sms', 'email'], options: { words: { sms: 2, other: 9 } } },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(
      messageTooLong,
      'Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today.',
    );
    checkQuiet(
      messageTooLong,
      'Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. And more.',
      { channels: ['email'] },
    );
    checkQuiet(messageTooLong, '{{order.id}}');
    checkQuiet(messageTooLong, 'Order {{order.id}}.', { options: { characters: { web: 20 } } });
    checkQuiet(
      messageTooLong,
      'Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us today. Your parcel left us tod. https://example.com/and/more/words/that/nobody/reads',
    );
  });

  it('counts placeholders as long as their samples', () => {
    const sample = { type: 'text', sample: 'AT-204881-AND-MORE', isPersonal: false, needs: 0 };
    const project = { ...noProjectFacts, variables: new Map([['order.id', sample]]) };
    const options = { characters: { web: 20 } };
    assert.equal(findIn(messageTooLong, 'Order {{order.id}}.', { project, options }).length, 1);
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
