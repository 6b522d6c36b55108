import assert from 'node:assert/strict';
import type { ResponseFinding } from '../../../../src/core/etiquette/finding.ts';
import { translationPlaceholderMismatch } from '../../../../src/core/etiquette/rules/translation-placeholder-mismatch.ts';
import { findInResponse } from '../check-response.ts';

describe('translation-placeholder-mismatch', () => {
  const find = (source: string, template: string): readonly ResponseFinding[] =>
    findInResponse(translationPlaceholderMismatch, [{ template: source }, { template, locale: 'es-ES' }]);

  it('reports values that only one of two languages has', () => {
    assert.match(find('Order {{order.id}}.', 'Pedido.')[0]?.message ?? '', /en-GB text has \{\{order\.id\}\}/);
    assert.deepEqual(find('Order.', 'Pedido {{order.id}}.')[0]?.at, { message: 1, start: 7, end: 8 });
    assert.equal(find('Order {{order.id}}.', 'Pedido {{order.no}}.').length, 2);
    assert.equal(find('In {{facts.refund.days}} days.', 'En 5 días.').length, 1);
    assert.equal(find('In {{facts.refund.days}} days.', 'En {{facts.return.days}} días.')[1]?.at?.start, 3);
    assert.equal(find('{{money order.total}}', '{{money order.tax}}').length, 2);
    assert.equal(find('{{> shared/bye}}', 'Adiós.').length, 1);
    assert.equal(find('{{#if a}}{{order.id}}{{/if}}', '{{#if a}}Pedido{{/if}}').length, 1);
    assert.equal(find('{{#each order.items}}x{{/each}}', 'Todo.').length, 1);
  });

  it('is quiet where both show the same', () => {
    assert.deepEqual(find('Order {{order.id}}.', 'Pedido {{upper order.id}}.'), []);
    assert.deepEqual(
      find('Hi {{default customer.firstName "there"}}.', 'Hola, {{default customer.firstName customer.title}}.'),
      [],
    );
    assert.deepEqual(find('Hi{{#if customer.firstName}}, you{{/if}}.', 'Hola.'), []);
    assert.deepEqual(find('Hello.', 'Hola.'), []);
    assert.deepEqual(find('{{choose plan gold="a" other="b"}}', '{{choose plan other="c"}}'), []);
  });

  it('holds wordings for one channel only against those for the same', () => {
    const texts = [{ template: 'Order {{order.id}}.', channels: ['web', 'sms'] }];
    const short = { template: 'Pedido.', locale: 'es-ES', channels: ['sms'] };
    assert.deepEqual(findInResponse(translationPlaceholderMismatch, [...texts, short]), []);
    const sms = { template: 'Ref {{order.id}}', channels: ['sms'] };
    assert.deepEqual(findInResponse(translationPlaceholderMismatch, [...texts, sms, short]), []);
    const wrong = { ...short, template: 'Pedido {{order.no}}.' };
    assert.equal(findInResponse(translationPlaceholderMismatch, [...texts, sms, wrong]).length, 1);
    const both = { ...short, channels: ['web', 'sms'] };
    assert.equal(findInResponse(translationPlaceholderMismatch, [...texts, sms, both]).length, 1);
    const other = { ...both, brand: 'nova' };
    const ours = { template: 'Order {{order.id}} of Nova.', brand: 'nova', channels: ['web', 'sms'] };
    assert.equal(findInResponse(translationPlaceholderMismatch, [...texts, ours, other]).length, 1);
    assert.deepEqual(findInResponse(translationPlaceholderMismatch, [...texts, other]), []);
  });
});
