import assert from 'node:assert/strict';
import { toFingerprints } from '../../../src/cli/formats/to-fingerprints.ts';
import type { PlacedProblem } from '../../../src/cli/lint/file-report.ts';
import { sampleReports } from './sample-reports.ts';

const [first, , third] = sampleReports;
assert.ok(first !== undefined && third !== undefined);
const [misspelt, unreachable] = first.problems;
assert.ok(misspelt !== undefined && unreachable !== undefined);

describe('toFingerprints', () => {
  it('gives equal problems names of their own', () => {
    const problems = [misspelt, unreachable, moveDown(misspelt)];
    const names = toFingerprints({ ...first, problems });
    assert.equal(new Set(names).size, 3);
  });

  it('gives a problem the same name after other lines have come or gone', () => {
    const problems = [misspelt, unreachable, moveDown(misspelt)];
    assert.deepEqual(
      toFingerprints({ ...first, problems: problems.map(moveDown) }),
      toFingerprints({ ...first, problems }),
    );
    assert.deepEqual(
      toFingerprints({ ...first, problems: [unreachable, misspelt] }).toReversed(),
      toFingerprints(first),
    );
  });

  it('tells the same problem of two files apart', () => {
    const [name] = toFingerprints({ ...first, problems: [misspelt] });
    assert.notEqual(name, toFingerprints({ ...third, problems: [misspelt] })[0]);
  });
});

function moveDown(problem: PlacedProblem): PlacedProblem {
  return { ...problem, start: { ...problem.start, line: problem.start.line + 7, offset: problem.start.offset + 100 } };
}
