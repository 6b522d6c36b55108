import assert from 'node:assert/strict';
import type { ProblemCode } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { readUnmarked } from '../document/marked.ts';
import type { MarkedFiles } from './expect-problems.ts';
import { expectProblems, saySentences } from './expect-problems.ts';
import { shared } from './shared-parts.ts';

/** A small workspace with a fault in its first file, drawn into it, and what mends it. */
export interface FaultyCase {
  readonly title: string;
  readonly files: MarkedFiles;
  /** What an author reads of the first file. */
  readonly says: readonly string[];
  /** What to write in the first file, in place of what, so that all files are fine; left out where one change cannot do it. */
  readonly mend?: readonly [instead: string, write: string];
}

/** Makes two tests of each case: its problems and their sentences are told, and once mended it is silent. */
export function describeCases(cases: readonly FaultyCase[]): void {
  for (const { title, files, says, mend } of cases) {
    const [path = ''] = Object.keys(files);
    it(`tells of ${title}`, () => {
      expectProblems(files, { [path]: says });
    });
    if (mend === undefined) continue;
    it(`is silent without ${title}`, () => {
      const engine = createEngine({ shared });
      for (const [name, marked] of Object.entries(files)) {
        const text = readUnmarked(marked);
        const mended = name === path ? text.replace(mend[0], () => mend[1]) : text;
        assert.ok(name !== path || mended !== text, 'the mending changes nothing');
        engine.setFile(name, mended);
      }
      for (const name of engine.paths()) assert.deepEqual(saySentences(engine, name), []);
    });
  }
}

/** Asserts that every code of a table of sentences stands in one of the cases. */
export function assertEachCode(
  table: Readonly<Partial<Record<ProblemCode, unknown>>>,
  cases: readonly FaultyCase[],
): void {
  const drawn = cases.flatMap(
    ({ files }) =>
      Object.values(files)
        .join('\n')
        .match(/(?<=\^ )[a-z-]+$/gm) ?? [],
  );
  const missing = Object.keys(table).filter((code) => !drawn.includes(code));
  assert.deepEqual(missing, []);
}
