import assert from 'node:assert/strict';
import { createNearIndex } from '../../../src/core/matching/near-index.ts';

const refund =
  'Hi {{customer.firstName}}, I have approved your refund of {{order.total}}. The money is back on your card within five working days.';

describe('createNearIndex', () => {
  it('finds a text that differs in a word', () => {
    const index = createNearIndex(0.7);
    index.add('refund', refund);
    index.add('refund-again', refund.replace('five', 'seven'));
    index.add('greeting', 'Hello, thank you for waiting. My name is {{agent.firstName}}, how can I help you today?');
    const [found, ...others] = index.near('refund');
    assert.deepEqual([found?.id, others], ['refund-again', []]);
    assert.ok(found !== undefined && found.similarity > 0.7 && found.similarity < 1);
  });

  it('lists the nearest first, and those as near by their ids', () => {
    const index = createNearIndex(0.6);
    index.add('one', refund);
    index.add(
      'same-b',
      refund.toUpperCase().replace('CUSTOMER.FIRSTNAME', 'customer.firstName').replace('ORDER.TOTAL', 'order.total'),
    );
    index.add('other', refund.replace('five', 'seven'));
    index.add('same-a', refund);
    assert.deepEqual(
      index.near('one').map(({ id }) => id),
      ['same-a', 'same-b', 'other'],
    );
  });

  it('knows nothing of an id that was never added, or was removed', () => {
    const index = createNearIndex(0.8);
    index.add('one', refund);
    index.add('two', refund);
    index.remove('two');
    index.remove('three');
    assert.deepEqual([index.near('one'), index.near('two'), index.near('three')], [[], [], []]);
  });

  it('keeps the last text of an id', () => {
    const index = createNearIndex(0.8);
    index.add('one', refund);
    index.add('two', 'Something else entirely, at first.');
    assert.deepEqual(index.near('one'), []);
    index.add('two', refund);
    assert.deepEqual(index.near('one'), [{ id: 'two', similarity: 1 }]);
  });

  it('finds short texts only where they are the same', () => {
    const index = createNearIndex(0.8);
    for (const [id, text] of Object.entries({ a: 'Thank you!', b: 'thank you', c: 'Thank us', d: '', e: '…' }))
      index.add(id, text);
    assert.deepEqual(index.near('a'), [{ id: 'b', similarity: 1 }]);
    assert.deepEqual(index.near('d'), []);
  });
});
