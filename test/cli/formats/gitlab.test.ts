import assert from 'node:assert/strict';
import { createGitlab } from '../../../src/cli/formats/gitlab.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';

describe('createGitlab', () => {
  it('writes a list of issues as GitLab reads them', () => {
    const issues = read(formatReports(createGitlab(), sampleReports));
    assert.deepEqual(
      issues.map(({ fingerprint: _, ...rest }) => rest),
      [
        {
          description: '`titel` is not a key that belongs here. Did you mean `title`?',
          check_name: 'key-unknown',
          severity: 'critical',
          location: { path: 'a.chatscript.yaml', lines: { begin: 4, end: 4 } },
        },
        {
          description: 'No chat ever comes to `bye`.',
          check_name: 'step-unreachable',
          severity: 'major',
          location: { path: 'a.chatscript.yaml', lines: { begin: 128, end: 128 } },
        },
        {
          description: '`titel` is not a key that belongs here. Did you mean `title`?',
          check_name: 'key-unknown',
          severity: 'info',
          location: { path: 'c/d.responses.yaml', lines: { begin: 4, end: 4 } },
        },
      ],
    );
    const fingerprints = issues.map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(fingerprints).size, 3);
    for (const fingerprint of fingerprints) assert.match(fingerprint, /^[0-9a-f]{32}$/);
  });

  it('writes an empty list where there is nothing wrong', () => {
    assert.deepEqual(read(formatReports(createGitlab(), sampleReports.slice(1, 2))), []);
  });

  it('grades an info between a warning and a hint', () => {
    assert.equal(read(formatReports(createGitlab(), [hostileReport]))[0]?.severity, 'minor');
  });
});

function read(text: string): readonly { fingerprint: string; severity: string }[] {
  return JSON.parse(text) as { fingerprint: string; severity: string }[];
}
