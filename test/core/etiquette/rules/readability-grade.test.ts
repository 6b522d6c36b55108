import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { readabilityGrade } from '../../../../src/core/etiquette/rules/readability-grade.ts';
import { checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('readability-grade', () => {
  it('reports what is wrong', () => {
    checkFound(
      readabilityGrade,
      'Notification of cancellation necessitates authorisation by the administrative department. Subsequent modifications to contractual obligations constitute independent transactions. We call. The order {{order.id}} is with you, and the office can tell you more.',
      ['Subsequent modifications to contractual obligations constitute independent transactions.'],
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(
      readabilityGrade,
      'Your parcel left us this morning. You can follow it on your page. It is with you by Friday, and you need not sign for it. If you are out, the driver leaves it with a neighbour, {{customer.firstName}}.',
    );
    checkQuiet(readabilityGrade, 'Notification of cancellation necessitates authorisation.');
    checkQuiet(
      readabilityGrade,
      'Notification of cancellation necessitates authorisation by the administrative department Subsequent modifications to contractual obligations constitute independent transactions Administrative verification establishes eligibility for promotional compensation.',
    );
    checkQuiet(
      readabilityGrade,
      '<p>Notification of cancellation necessitates authorisation by the administrative department. Subsequent modifications to contractual obligations constitute independent transactions. Administrative verification establishes eligibility for promotional compensation.</p>',
    );
    checkQuiet(readabilityGrade, 'Thanks.');
    checkQuiet(
      readabilityGrade,
      'Notification of cancellation necessitates authorisation by the administrative department. Subsequent modifications to contractual obligations constitute independent transactions. Administrative verification establishes eligibility for promotional compensation.',
      { locale: 'es-ES' },
    );
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
