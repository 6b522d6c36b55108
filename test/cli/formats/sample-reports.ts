import type { FileReport, PlacedProblem } from '../../../src/cli/lint/file-report.ts';

const misspelt: PlacedProblem = {
  code: 'key-unknown',
  severity: 'error',
  message: '`titel` is not a key that belongs here. Did you mean `title`?',
  start: { line: 4, column: 5, offset: 41 },
  end: { line: 4, column: 10, offset: 46 },
  getFixes: () => [
    {
      title: 'Write `title`',
      edits: [
        { start: { line: 4, column: 5, offset: 41 }, end: { line: 4, column: 10, offset: 46 }, text: 'title' },
        { start: { line: 6, column: 1, offset: 60 }, end: { line: 6, column: 1, offset: 60 }, text: '' },
      ],
    },
  ],
};

const unreachable: PlacedProblem = {
  code: 'step-unreachable',
  severity: 'warning',
  message: 'No chat ever comes to `bye`.',
  start: { line: 128, column: 3, offset: 3107 },
  end: { line: 128, column: 6, offset: 3110 },
  getFixes: () => [],
};

/** Reports as a check gives them: two problems, none, and one. */
export const sampleReports: readonly FileReport[] = [
  { kind: 'report', file: 'a.chatscript.yaml', problems: [misspelt, unreachable] },
  { kind: 'report', file: 'b.responses.yaml', problems: [] },
  { kind: 'report', file: 'c/d.responses.yaml', problems: [{ ...misspelt, severity: 'hint' }] },
];
