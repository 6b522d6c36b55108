import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/etiquette/rule.ts';
import { paragraphWall } from '../../../../src/core/etiquette/rules/paragraph-wall.ts';
import { checkFix, checkQuiet, findIn, type MessageContext } from '../check-message.ts';

describe('paragraph-wall', () => {
  it('reports what is wrong', () => {
    checkFound(
      paragraphWall,
      'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      [
        'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      ],
    );
    checkFound(
      paragraphWall,
      `Hello {{customer.firstName}}.
Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.
Bye.`,
      [
        'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      ],
    );
    checkFound(
      paragraphWall,
      'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      [
        'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      ],
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(
      paragraphWall,
      'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      { channels: ['email'] },
    );
    checkQuiet(paragraphWall, 'One. Two. Three. Four. Five. Six.');
    checkQuiet(
      paragraphWall,
      `Your broadband is back. A cable in your street was cut on Monday evening.
Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.`,
    );
    checkQuiet(
      paragraphWall,
      'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      { options: { sentences: { other: 5 } } },
    );
    checkQuiet(paragraphWall, 'Order {{order.id}} is here.');
  });

  it('writes it better', () => {
    checkFix(
      paragraphWall,
      'Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one. You need not do anything at home now. If the light turns red again, write to me here.',
      `Your broadband is back. A cable in your street was cut on Monday evening. Our crew has put in a new one.

You need not do anything at home now. If the light turns red again, write to me here.`,
    );
  });
});

function checkFound(rule: Rule, text: string, expected: readonly string[], context: MessageContext = {}): void {
  assert.deepEqual(
    findIn(rule, text, context).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
