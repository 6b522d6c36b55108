import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFiles } from '../../../src/cli/files/find-files.ts';
import { showPath, toSlashes } from '../../../src/cli/files/show-path.ts';
import { checkTexts } from '../../../src/cli/lint/check-texts.ts';
import type { FileReport } from '../../../src/cli/lint/file-report.ts';
import { reportFiles } from '../../../src/cli/lint/report-files.ts';
import type { Problem } from '../../../src/core/base/problem.ts';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

const keepAll = (_: string, problems: readonly Problem[]): readonly Problem[] => problems;

describe('reportFiles', () => {
  it('finds in the samples what the editor finds, at the same places', async () => {
    const found = await findFiles([examples], examples);
    assert.equal(found.kind, 'found');
    const reports: FileReport[] = [];
    for await (const event of reportFiles(checkTexts({ ...found, folder: examples }), examples, keepAll)) {
      assert.equal(event.kind, 'report');
      reports.push(event);
    }
    const engine = createEngine();
    for (const path of found.asked) engine.setFile(toSlashes(path), readFileSync(path, 'utf8'));
    assert.ok(reports.length > 30);
    for (const { file, problems } of reports) {
      const path = toSlashes(join(examples, file));
      assert.deepEqual(
        problems.map(({ code, severity, message, start, end }) => ({ code, severity, message, start, end })),
        engine.getProblems(path).map((problem) => ({
          code: problem.code,
          severity: problem.severity,
          message: sayProblem(problem),
          start: placeAt(path, problem.span.start),
          end: placeAt(path, problem.span.end),
        })),
      );
    }
    assert.deepEqual(
      reports.map(({ file }) => file),
      found.asked.map((path) => showPath(path, examples)),
    );

    function placeAt(path: string, offset: number): { line: number; column: number; offset: number } {
      const { line, character } = engine.positionAt(path, offset);
      return { line: line + 1, column: character + 1, offset };
    }
  });
});
