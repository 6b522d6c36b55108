import assert from 'node:assert/strict';
import { createProblem, sayProblem } from '../../../src/core/base/problem.ts';
import { checkFlow } from '../../../src/core/flow/check-flow.ts';
import type { FlowScript } from '../../../src/core/flow/flow-script.ts';
import { drawFlow } from './draw-flow.ts';

describe('checkFlow', () => {
  const cases: readonly (readonly [name: string, drawing: string, expected: readonly string[]])[] = [
    ['a straight script', 'greet > ask\nask > bye\nbye .', []],
    ['a script of one step', 'greet .', []],
    ['a loop that can be left', 'greet > clarify, bye\nclarify > greet\nbye .', []],
    ['a step that asks again, then hands over', 'greet > clarify, bye\nclarify > <, escalate\nbye .\nescalate .', []],
    [
      'going back from a step that several lead to',
      'greet > listen, clarify\nlisten > clarify, bye\nclarify > <\nbye .',
      [],
    ],
    ['a step that only `anytime` leads to', 'greet > bye\nbye .\nescalate .\nanytime > escalate', []],
    ['a step that goes back from anywhere', 'greet > bye\nbye .\nhelp > <\nanytime > help', []],
    ['a way to a step that is not there', 'greet > nowhere, greet', []],
    ['two steps back in a row', 'greet > a, bye\na > b, <\nb > <\nbye .', []],
    [
      'a step that nothing leads to',
      'greet > bye\nbye .\nlost > bye',
      ['lost: No chat ever comes to `lost`: no other step leads to it. Lead to it with `goto`, or remove it.'],
    ],
    [
      'steps that only such a step leads to',
      'greet > bye\nlost > found\nfound > lost, bye\nbye .',
      [
        'lost: No chat ever comes to `lost`: only `found` leads to it, and no chat comes there either.',
        'found: No chat ever comes to `found`: only `lost` leads to it, and no chat comes there either.',
      ],
    ],
    [
      'a step that leads only to itself and is never reached',
      'greet .\nlost > lost',
      ['lost: No chat ever comes to `lost`: no other step leads to it. Lead to it with `goto`, or remove it.'],
    ],
    [
      'a dead end, told once and not at the steps before it',
      'greet > ask\nask > wait, bye\nwait\nbye .',
      ['wait: The chat is stuck at `wait`: it has no way on and does not end there. Add `goto`, `transfer` or `end`.'],
    ],
    [
      'going back from the first step',
      'greet > <',
      [
        'greet: The chat is stuck at `greet`: it has no way on and does not end there. Add `goto`, `transfer` or `end`.',
      ],
    ],
    [
      'two steps that lead only to each other',
      'greet > clarify\nclarify > greet\nbye .\nanytime > bye',
      ['greet: greet → clarify → greet goes round for ever: give one of them another way on.'],
    ],
    [
      'a step that leads only to itself',
      'greet > wait\nwait > wait',
      ['wait: wait → wait goes round for ever: give it another way on.'],
    ],
    [
      'a loop after a part that is right',
      'greet > a, bye\na > b\nb > c, a\nc > a\nbye .',
      ['a: a → b → a goes round for ever: give one of them another way on.'],
    ],
    [
      'going back to a step that has no other way',
      'greet > clarify, bye\nbye .\nclarify > <\nlisten > clarify\nanytime > listen',
      ['listen: listen → clarify → listen goes round for ever: give one of them another way on.'],
    ],
    [
      'two steps that go back to each other',
      'greet > a\na > b, <\nb > <',
      ['greet: greet → a → greet goes round for ever: give one of them another way on.'],
    ],
    [
      'a long loop',
      'a > b\nb > c\nc > d\nd > e\ne > f\nf > g\ng > h\nh > a',
      ['a: a → b → c → d → e → f → … (2 more) → a goes round for ever: give one of them another way on.'],
    ],
    ['the first of two steps with one name', 'greet > bye\nbye .\ngreet > lost', []],
    ['ways to ids that objects have', 'greet > constructor\nconstructor > __proto__\n__proto__ .', []],
  ];
  for (const [name, drawing, expected] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(say(drawFlow(drawing)), expected);
    });
  }

  it('reports no unreachable step while the start is unknown, but still a loop', () => {
    const { steps } = drawFlow('greet > bye\nbye .\na > b\nb > a\nc > <');
    const loop = ['a: a → b → a goes round for ever: give one of them another way on.'];
    assert.deepEqual(say({ entries: [], steps }), loop);
    assert.deepEqual(say({ start: 'gret', entries: ['nowhere'], steps }), loop);
    assert.deepEqual(say({ entries: [], steps: [] }), []);
  });

  it('reports no unreachable step while a way leads to a step that is unknown', () => {
    assert.deepEqual(say(drawFlow('greet > by\nbye .')), []);
    assert.deepEqual(say(drawFlow('greet .\nbye > by')), [
      'bye: No chat ever comes to `bye`: no other step leads to it. Lead to it with `goto`, or remove it.',
    ]);
  });
});

function say(script: FlowScript): readonly string[] {
  return checkFlow(script).map(({ step, code, args }) => {
    return `${step}: ${sayProblem(createProblem(code, { start: 0, end: 0 }, args))}`;
  });
}
