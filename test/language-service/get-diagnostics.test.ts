import assert from 'node:assert/strict';
import type { Problem } from '../../src/core/base/problem.ts';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { getDiagnostics } from '../../src/language-service/get-diagnostics.ts';

const path = '/desk/a.responses.yaml';
const options = { maximum: 3, pages: { problems: undefined, rules: undefined } };

describe('getDiagnostics', () => {
  const engine = createEngine();
  engine.setFile(path, 'one\ntwo\nthree\nfour\n');
  const place = (start: number, severity: Problem['severity']): Problem => ({
    code: 'conflict-marker',
    severity,
    span: { start, end: start + 3 },
    args: {},
  });

  it('says place, severity, code and sentence of each problem', () => {
    const problems = [place(0, 'error'), place(4, 'warning'), place(8, 'hint')];
    const diagnostics = getDiagnostics(engine, path, problems, {
      ...options,
      pages: { problems: 'pages:/{code}.md', rules: undefined },
    });
    assert.deepEqual(
      diagnostics.map(({ range, severity }) => [range.start.line, range.end.character, severity]),
      [
        [0, 3, 1],
        [1, 3, 2],
        [2, 3, 4],
      ],
    );
    assert.equal(diagnostics[0]?.code, 'conflict-marker');
    assert.deepEqual(diagnostics[0].codeDescription, { href: 'pages:/conflict-marker.md' });
    assert.match(JSON.stringify(diagnostics[0].message), /left by a merge/);
  });

  it('keeps the gravest where there are too many, in the order of the text', () => {
    const problems = [place(0, 'hint'), place(4, 'error'), place(8, 'info'), place(14, 'error'), place(15, 'warning')];
    const diagnostics = getDiagnostics(engine, path, problems, options);
    assert.deepEqual(
      diagnostics.map(({ range, severity }) => [range.start.line, severity]),
      [
        [1, 1],
        [3, 1],
        [3, 2],
        [0, 3],
      ],
    );
    assert.equal(diagnostics[3]?.message, '… and 2 more problems in this file; the command line lists them all.');
  });

  it('counts one left out as one', () => {
    const problems = [0, 1, 2, 3].map((start) => place(start, 'error'));
    assert.match(JSON.stringify(getDiagnostics(engine, path, problems, options)[3]?.message), /1 more problem in/);
  });
});
