import assert from 'node:assert/strict';
import { createJson } from '../../../src/cli/formats/json.ts';
import { formatReports } from './format-reports.ts';
import { sampleReports } from './sample-reports.ts';

describe('createJson', () => {
  it('writes every problem with its file and place, and the sums', () => {
    assert.deepEqual(JSON.parse(formatReports(createJson(), sampleReports)), {
      problems: [
        {
          file: 'a.chatscript.yaml',
          code: 'key-unknown',
          severity: 'error',
          message: '`titel` is not a key that belongs here. Did you mean `title`?',
          start: { line: 4, column: 5, offset: 41 },
          end: { line: 4, column: 10, offset: 46 },
        },
        {
          file: 'a.chatscript.yaml',
          code: 'step-unreachable',
          severity: 'warning',
          message: 'No chat ever comes to `bye`.',
          start: { line: 128, column: 3, offset: 3107 },
          end: { line: 128, column: 6, offset: 3110 },
        },
        {
          file: 'c/d.responses.yaml',
          code: 'key-unknown',
          severity: 'hint',
          message: '`titel` is not a key that belongs here. Did you mean `title`?',
          start: { line: 4, column: 5, offset: 41 },
          end: { line: 4, column: 10, offset: 46 },
        },
      ],
      files: 3,
      summary: { errors: 1, warnings: 1, infos: 0, hints: 1 },
    });
  });

  it('writes an empty list where there is nothing wrong', () => {
    const text = formatReports(createJson(), sampleReports.slice(1, 2));
    assert.deepEqual(JSON.parse(text), {
      problems: [],
      files: 1,
      summary: { errors: 0, warnings: 0, infos: 0, hints: 0 },
    });
    assert.ok(text.endsWith('}\n'));
  });

  it('gives a line of its own to each problem', () => {
    assert.equal(formatReports(createJson(), sampleReports).match(/^\{"file":/gm)?.length, 3);
  });
});
