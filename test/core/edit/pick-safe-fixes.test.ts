import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/base/fix.ts';
import type { Problem } from '../../../src/core/base/problem.ts';
import { createFinding } from '../../../src/core/base/problem.ts';
import { pickSafeFixes } from '../../../src/core/edit/pick-safe-fixes.ts';

describe('pickSafeFixes', () => {
  it('takes the best safe fix of each finding, and no other', () => {
    const fixes = [fix('suggested', [0, 2]), fix('best', [4, 6], true), fix('next', [8, 9], true)];
    const picked = pickSafeFixes([find('one', fixes), find('two', [fix('suggested', [12, 13])]), find('three', [])]);
    assert.deepEqual(
      picked.map(({ code, edits }) => [code, edits.map(({ text }) => text)]),
      [['one', ['best']]],
    );
  });

  it('takes of those that touch each other the first by place', () => {
    const late = find('late', [fix('c', [9, 12], true)]);
    const early = find('early', [fix('a', [0, 5], true)]);
    const touching = find('touching', [fix('b', [5, 9], true)]);
    assert.deepEqual(codes([late, touching, early]), ['early', 'late']);
  });

  it('makes all edits of a fix or none', () => {
    const wide = { title: 'wide', edits: [edit('b', 20, 22), edit('a', 0, 2)], isSafe: true } as const;
    const inside = find('inside', [fix('x', [10, 12], true)]);
    assert.deepEqual(codes([find('wide', [wide]), inside]), ['wide']);
    const [picked] = pickSafeFixes([find('wide', [wide])]);
    assert.deepEqual(
      picked?.edits.map(({ text }) => text),
      ['a', 'b'],
    );
  });
});

function codes(problems: readonly Problem[]): readonly string[] {
  return pickSafeFixes(problems).map(({ code }) => code);
}

function find(code: string, fixes: readonly Fix[]): Problem {
  return createFinding(code, 'hint', { start: 0, end: 1 }, 'Say it otherwise.', { owner: 'a', hash: 't' }, fixes);
}

function fix(text: string, [start, end]: readonly [number, number], isSafe?: true): Fix {
  const edits = [edit(text, start, end)];
  return isSafe === true ? { title: text, edits, isSafe } : { title: text, edits };
}

function edit(text: string, start: number, end: number): Fix['edits'][number] {
  return { span: { start, end }, text };
}
