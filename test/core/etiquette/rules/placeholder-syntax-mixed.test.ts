import assert from 'node:assert/strict';
import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { placeholderSyntaxMixed } from '../../../../src/core/etiquette/rules/placeholder-syntax-mixed.ts';
import { checkFix, checkMarked, checkQuiet, findIn } from '../check-message.ts';

describe('placeholder-syntax-mixed', () => {
  it('reports what is wrong', () => {
    checkMarked(
      placeholderSyntaxMixed,
      `Your number is %{order.id}.
#~             ^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `Best wishes, <<agent_name>>
#~           ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `It is with \${agent.firstName}.
#~         ^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `See {%customer.firstName%} and [[order.id]].
#~  ^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `Ask for {agent_name} or #{order.id}, {{order.id}}.
#~      ^^^^^^^^^^^^    ^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `Regards, %agent.name%
#~       ^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderSyntaxMixed,
      `Is it <%= customer.name %>?
#~    ^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(placeholderSyntaxMixed, 'Your number is {{order.id}}.');
    checkQuiet(placeholderSyntaxMixed, 'You get 10% off and 20% back.');
    checkQuiet(placeholderSyntaxMixed, 'It costs $12 {with postage}.');
    checkQuiet(placeholderSyntaxMixed, 'See https://example.com/{id}/x.');
    checkQuiet(placeholderSyntaxMixed, 'Is 5 << 6 >> 4? [[ ]] {} { }');
    checkQuiet(placeholderSyntaxMixed, '{{{order.id}}}');
    checkQuiet(placeholderSyntaxMixed, 'In C#{');
  });

  it('writes it better', () => {
    checkFix(placeholderSyntaxMixed, 'Your number is %{order.id}.', 'Your number is {{order.id}}.');
    checkFix(placeholderSyntaxMixed, 'Best, <<agent_name>>', 'Best, {{agent_name}}');
  });

  it('writes a known name without asking', () => {
    const variables = new Map([['order.id', { type: 'text', sample: undefined, isPersonal: false, needs: 0 }]]);
    const [known, unknown] = findIn(placeholderSyntaxMixed, '%{order.id} %{order.no}', {
      project: { ...noProjectFacts, variables },
    });
    assert.equal(known?.rewrites?.[0]?.isSafe, true);
    assert.equal(unknown?.rewrites?.[0]?.isSafe, undefined);
  });
});
