import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../../src/core/base/problem.ts';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createColdCheck } from '../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { createSharedParts } from '../../../src/core/engine/shared-parts.ts';
import { applyEdit, randomEdit, toEdit } from '../document/random-edit.ts';
import { WORKSPACE } from './sample-workspace.ts';

/** As a cold check asks for it: projects, the outer one first, what decides how their files are judged, scripts, and all else. */
const paths = [...WORKSPACE.keys()].sort((a, b) => getRank(a) - getRank(b) || a.length - b.length);
const shared = createSharedParts();
const edits = fc.array(fc.tuple(fc.constantFrom(...paths), randomEdit), { maxLength: 6 });

describe('checking many files once', function () {
  this.timeout(120_000);

  it('finds what an engine finds that keeps them', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const texts = new Map(WORKSPACE);
        for (const [path, edit] of list) {
          const text = texts.get(path) ?? '';
          texts.set(path, applyEdit(text, toEdit(text, edit)));
        }
        const engine = createEngine({ today: '2026-11-22', shared });
        const cold = createColdCheck({ today: '2026-11-22', shared });
        for (const path of paths) {
          engine.setFile(path, texts.get(path) ?? '');
          cold.addFile(path, texts.get(path) ?? '');
        }
        for (const path of paths) assert.deepEqual(tell(cold.getProblems(path)), tell(engine.getProblems(path)));
      }),
      { seed: 20_268, numRuns: 1_000 },
    );
  });
});

function getRank(path: string): number {
  const kinds = [/\/chatwright\.yaml$/, /\.etiquette\.yaml$|\.reviews\.yaml$/, /\.chatscript\./];
  const rank = kinds.findIndex((kind) => kind.test(path));
  return rank === -1 ? kinds.length : rank;
}

function tell(problems: readonly Problem[]): string[] {
  return problems.map((problem) => {
    const { code, severity, span, fixes = [] } = problem;
    return `${String(span.start)}-${String(span.end)} ${severity} ${code} ${sayProblem(problem)} ${JSON.stringify(fixes)}`;
  });
}
