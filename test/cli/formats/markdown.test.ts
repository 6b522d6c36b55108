import assert from 'node:assert/strict';
import { createMarkdown } from '../../../src/cli/formats/markdown.ts';
import type { FileReport } from '../../../src/cli/lint/file-report.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';

describe('createMarkdown', () => {
  it('begins with the sums, then lists the problems of each file', () => {
    assert.equal(
      formatReports(createMarkdown(), sampleReports),
      `## Chatwright

1 error, 1 warning and 1 hint in 2 of 3 files.

| File | Errors | Warnings | Infos | Hints |
| --- | ---: | ---: | ---: | ---: |
| \`a.chatscript.yaml\` | 1 | 1 | 0 | 0 |
| \`c/d.responses.yaml\` | 0 | 0 | 0 | 1 |

### \`a.chatscript.yaml\`

| Place | How grave | Problem |
| --- | --- | --- |
| 4:5 | error | \`titel\` is not a key that belongs here. Did you mean \`title\`? (\`key-unknown\`) |
| 128:3 | warning | No chat ever comes to \`bye\`. (\`step-unreachable\`) |

### \`c/d.responses.yaml\`

| Place | How grave | Problem |
| --- | --- | --- |
| 4:5 | hint | \`titel\` is not a key that belongs here. Did you mean \`title\`? (\`key-unknown\`) |
`,
    );
  });

  it('says in one sentence that there is nothing wrong', () => {
    assert.equal(
      formatReports(createMarkdown(), sampleReports.slice(1, 2)),
      '## Chatwright\n\nAll is well: 1 file checked, no problems found.\n',
    );
  });

  it('keeps every row a row, whatever a file says', () => {
    const [row = '', ...others] = formatReports(createMarkdown(), [hostileReport])
      .split('\n')
      .filter((line) => line.startsWith('| 2:3 |'));
    assert.deepEqual(others, []);
    assert.equal(row.replaceAll('\\|', '').split('|').length, 5);
    assert.doesNotMatch(row, /[^\\]<script|@you|[^\\]\[x/);
  });

  it('fits into a comment, and says how much does not', () => {
    const problems = Array.from({ length: 10 }, () => sampleReports.flatMap((report) => report.problems)).flat();
    const reports = Array.from({ length: 1000 }, (_, index): FileReport => {
      return { kind: 'report', file: `team/${index}.chatscript.yaml`, problems };
    });
    const text = formatReports(createMarkdown(), reports);
    assert.ok(text.length < 65_536 && text.length > 55_000, `${text.length}`);
    const files = 1000 - (text.match(/^\| `team/gm)?.length ?? 0);
    const left = 30_000 - (text.match(/^\| \d+:\d+ \|/gm)?.length ?? 0);
    const end = `\n\nLeft out, to keep this short: ${files} files and ${left.toLocaleString('en-GB')} problems. `;
    assert.equal(text.slice(text.indexOf('\n\nLeft out')), `${end}\`chatwright lint\` lists them all.\n`);
  });
});
