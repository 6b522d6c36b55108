import type { FileReport } from '../../../src/cli/lint/file-report.ts';

/** A report in which the name of the file and the sentences hold every sign that some format reads as its own. */
export const hostileReport: FileReport = {
  kind: 'report',
  file: 'd\u00e9sk/a, b: "c" <d> & %41|`e`.responses.yaml',
  problems: [
    {
      code: 'house/<product>, name',
      severity: 'info',
      message:
        '`a|b<c>` \u001B[2J\r\n::error::x 50%, ]]> --> <script>alert(1)</script> [x](y) @you #1 "q" \'s\' \uD800\uFFFF',
      start: { line: 2, column: 3, offset: 10 },
      end: { line: 3, column: 1, offset: 20 },
      getFixes: () => [],
    },
  ],
};
