import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import type { Problem } from '../../../src/core/base/problem.ts';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { startState } from '../../../src/core/document/cut.ts';
import { findLostText } from '../../../src/core/document/find-lost-text.ts';
import { findTextCutByComma } from '../../../src/core/document/find-text-cut-by-comma.ts';
import type { ListNode, MapNode, Node } from '../../../src/core/document/node.ts';
import { readYamlBlock } from '../../../src/core/document/read-yaml.ts';
import { applyFix } from './apply-fix.ts';
import { assertMarked, readUnmarked } from './marked.ts';

describe('text that YAML would lose or bend', () => {
  const lost: readonly (readonly [title: string, marked: string, meant: unknown])[] = [
    [
      'ends before a hash',
      `  step:
    say: Your order #12 is sent
#~                  ^^^^^^^^^^^ text-ends-at-hash
    goto: b
`,
      'Your order #12 is sent',
    ],
    [
      'is nothing but what follows a hash',
      `  step:
    say: #12 is sent
#~       ^^^^^^^^^^^ text-ends-at-hash
    goto: b
`,
      '#12 is sent',
    ],
    [
      'ends before a hash on its second line',
      `  step:
    say: Your order
      and order #12
#~              ^^^ text-ends-at-hash
    goto: b
`,
      'Your order and order #12',
    ],
    [
      'is a placeholder',
      `  step:
    say: {{customer.firstName}}
#~       ^^^^^^^^^^^^^^^^^^^^^^ text-starts-with-brace
    goto: b
`,
      '{{customer.firstName}}',
    ],
    [
      'is a placeholder with a comment',
      `  step:
    say: {{customer.firstName}} # greet
#~       ^^^^^^^^^^^^^^^^^^^^^^ text-starts-with-brace
`,
      '{{customer.firstName}}',
    ],
    [
      'is a placeholder with a hash behind it',
      `  step:
    say: {{customer.firstName}} #12
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^ text-starts-with-brace
`,
      '{{customer.firstName}} #12',
    ],
    [
      'is read as a number',
      `  step:
    say: 1e3
#~       ^^^ text-read-as-value
`,
      '1e3',
    ],
    [
      'is read as yes',
      `  step:
    say: true # yes
#~       ^^^^ text-read-as-value
`,
      'true',
    ],
    [
      'is read as nothing',
      `  step:
    say: null
#~       ^^^^ text-read-as-value
`,
      'null',
    ],
    [
      'is an item',
      `  step:
    say:
      - Order #12
#~            ^^^ text-ends-at-hash
`,
      ['Order #12'],
    ],
    [
      'is an item at the column of its key',
      `  step:
    say:
    - {{a}}
#~    ^^^^^ text-starts-with-brace
`,
      ['{{a}}'],
    ],
    [
      'is a value between braces',
      `  step: { say: 12 }
#~             ^^ text-read-as-value
`,
      '12',
    ],
    [
      'is a placeholder between braces',
      `  step: { say: {{a}} }
#~             ^^^^^ text-starts-with-brace
`,
      '{{a}}',
    ],
    [
      'is cut by a comma between braces',
      `  step: { say: Hello, how are you }
#~                  ^^^^^^^^^^^^^ comma-splits-text
`,
      'Hello, how are you',
    ],
    [
      'is cut by several commas',
      `  step: { say: Hello, you, there, goto: b }
#~                  ^^^^^^^^^^^^ comma-splits-text
`,
      'Hello, you, there',
    ],
  ];

  for (const [title, marked, meant] of lost) {
    it(`is reported when it ${title}, with a fix`, () => {
      assertMarked(marked, findProblems);
      const text = readUnmarked(marked);
      const [problem] = findProblems(text);
      const fixed = load(applyFix(text, problem?.fixes?.[0])) as { step: { say: unknown } };
      assert.deepEqual(fixed.step.say, meant);
      assert.match(problem === undefined ? '' : sayProblem(problem), /[.]$/);
    });
  }

  it('keeps a comment that stands on the line', () => {
    const text = 'step:\n  say: {{a}} # greet\n';
    assert.equal(applyFix(text, findProblems(text)[0]?.fixes?.[0]), 'step:\n  say: |- # greet\n    {{a}}\n');
  });

  const fine: readonly string[] = [
    'step:\n  say: Hello # greet\n',
    'step:\n  say: Hello #\n',
    'step:\n  say: Hello#12\n',
    'step:\n  say: no\n',
    'step:\n  say: yes\n',
    'step:\n  say: "12"\n',
    "step:\n  say: '#12'\n",
    'step:\n  say: |-\n    Order #12\n',
    'step:\n  say:\n',
    'step:\n  say: # nothing yet\n',
    'step:\n  say: { text: a }\n',
    'step: { say: a, goto: b }\n',
    'step: { say: "a", goto: }\n',
    'step: { say: a, goto: , max: 2 }\n',
    'step: { say: [a, b] }\n',
    'step:\n  say: *other\n',
  ];
  for (const text of fine) {
    it(`leaves ${JSON.stringify(text)} alone`, () => {
      assert.deepEqual(findProblems(text), []);
    });
  }
});

function findProblems(text: string): Problem[] {
  const { node } = readYamlBlock(text, { role: 'header', shape: undefined, before: startState });
  return node === undefined ? [] : findIn(text, node, undefined, false);
}

/** Every value of `say`, and what is in it, is a text. */
function findIn(text: string, node: Node, parent: MapNode | ListNode | undefined, isText: boolean): Problem[] {
  const problem = isText ? findLostText(text, node, parent) : undefined;
  if (problem !== undefined) return [problem];
  if (node.kind === 'list') return node.items.flatMap((item) => findIn(text, item, node, isText));
  if (node.kind !== 'map') return [];
  const cut = findTextCutByComma(text, node);
  const below = node.entries.flatMap(({ key, value }) => findIn(text, value, node, key.value === 'say'));
  return cut === undefined ? below : [cut, ...below];
}
