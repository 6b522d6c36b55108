import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/cli/lint/line-index.ts';
import { placeProblem } from '../../../src/cli/lint/place-problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';

const text = 'library: billing\r\ntitel: Billing\r\nresponses:\r\n  - { id: a, text: Hello }\r\n';

describe('placeProblem', () => {
  it('places a problem and the edits of its fixes', () => {
    const engine = createEngine();
    engine.setFile('/billing.responses.yaml', text);
    const problem = engine.getProblems('/billing.responses.yaml').find(({ code }) => code === 'key-unknown');
    assert.ok(problem !== undefined);
    const placed = placeProblem(problem, createLineIndex(text));
    const start = { line: 2, column: 1, offset: 18 };
    const end = { line: 2, column: 6, offset: 23 };
    assert.deepEqual([placed.code, placed.severity, placed.start, placed.end], ['key-unknown', 'error', start, end]);
    assert.deepEqual(placed.getFixes()[0]?.edits, [{ start, end, text: 'title' }]);
    assert.deepEqual(placeProblem({ ...problem, fixes: [] }, createLineIndex(text)).getFixes(), []);
  });
});
