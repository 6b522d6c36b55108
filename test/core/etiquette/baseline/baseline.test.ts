import assert from 'node:assert/strict';
import type { Problem } from '../../../../src/core/base/problem.ts';
import { createFinding, createProblem } from '../../../../src/core/base/problem.ts';
import { createBaselineFilter } from '../../../../src/core/etiquette/baseline/baseline-filter.ts';
import { readBaseline, writeBaseline } from '../../../../src/core/etiquette/baseline/baseline-text.ts';
import { countFindings, pruneBaseline } from '../../../../src/core/etiquette/baseline/baseline.ts';

const findings = [find('b-rule', 'desk/one'), find('a-rule', 'desk/two', 't2'), find('b-rule', 'desk/one', 't1', 40)];

describe('a baseline', () => {
  it('is written sorted, one entry a line, and read again', () => {
    const baseline = countFindings(findings);
    const text = writeBaseline(baseline);
    assert.equal(
      text,
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    {"rule":"a-rule","in":"desk/two","text":"t2","count":1},',
        '    {"rule":"b-rule","in":"desk/one","text":"t1","count":2}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    assert.deepEqual(readBaseline(text), new Map([...baseline].sort()));
  });

  it('may be empty', () => {
    const text = writeBaseline(new Map());
    assert.equal(text, '{\n  "version": 1,\n  "findings": []\n}\n');
    assert.deepEqual(readBaseline(text), new Map());
  });

  it('adds up entries that stand twice, as after a merge', () => {
    const line = '{ "rule": "a", "in": "b", "text": "c", "count": 1 }';
    assert.deepEqual(
      [...(readBaseline(`{ "version": 1, "findings": [${line}, ${line}] }`) ?? [])],
      [['["a","b","c"]', 2]],
    );
  });

  for (const text of [
    '',
    '[]',
    '{"version":2,"findings":[]}',
    '{"version":1}',
    '{"version":1,"findings":[{"rule":"a"}]}',
  ]) {
    it(`is not: ${text}`, () => {
      assert.equal(readBaseline(text), undefined);
    });
  }

  it('holds what rules found, nothing else', () => {
    assert.deepEqual(
      [...countFindings([createProblem('file-empty', { start: 0, end: 0 }, { beginning: undefined })])],
      [],
    );
  });

  it('leaves out what it knows, as often as it knows it, wherever it stands', () => {
    const filter = createBaselineFilter(countFindings(findings));
    const moved = findings.map((problem) => ({ ...problem, span: { start: problem.span.start + 9, end: 99 } }));
    const other = find('b-rule', 'desk/one', 't3');
    const third = find('b-rule', 'desk/one', 't1', 80);
    assert.deepEqual(filter.apply([...moved, other, third]), [other, third]);
    assert.deepEqual([filter.countKnown(), filter.countStale()], [3, 0]);
  });

  it('counts the entries that no longer occur, or less often', () => {
    const filter = createBaselineFilter(countFindings(findings));
    filter.apply(findings.slice(0, 1));
    assert.equal(filter.countStale(), 2);
  });

  it('is pruned to what still occurs', () => {
    const known = countFindings([...findings, find('gone', 'desk/one')]);
    const occurring = countFindings([...findings.slice(1), find('new', 'desk/one')]);
    assert.deepEqual(pruneBaseline(known, occurring), countFindings(findings.slice(1)));
  });
});

function find(rule: string, owner: string, hash = 't1', start = 0): Problem {
  return createFinding(rule, 'warning', { start, end: start + 1 }, 'Say it otherwise.', { owner, hash });
}
