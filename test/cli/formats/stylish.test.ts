import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { createStylish } from '../../../src/cli/formats/stylish.ts';
import type { FileReport } from '../../../src/cli/lint/file-report.ts';
import { formatReports } from './format-reports.ts';
import { sampleReports } from './sample-reports.ts';

const plain = { width: undefined, hasColours: false };

describe('createStylish', () => {
  it('lists the problems under their file, aligned, and ends in words', () => {
    assert.equal(
      formatReports(createStylish(plain), sampleReports),
      [
        'a.chatscript.yaml',
        '    4:5  error    `titel` is not a key that belongs here. Did you mean `title`? (key-unknown)',
        '  128:3  warning  No chat ever comes to `bye`. (step-unreachable)',
        '',
        'c/d.responses.yaml',
        '  4:5  hint  `titel` is not a key that belongs here. Did you mean `title`? (key-unknown)',
        '',
        '1 error, 1 warning and 1 hint in 2 of 3 files.',
        '',
      ].join('\n'),
    );
  });

  it('breaks long sentences to the width of the terminal, under their first word', () => {
    const text = formatReports(createStylish({ width: 50, hasColours: false }), sampleReports.slice(0, 1));
    assert.equal(
      text,
      [
        'a.chatscript.yaml',
        '    4:5  error    `titel` is not a key that',
        '                  belongs here. Did you mean',
        '                  `title`? (key-unknown)',
        '  128:3  warning  No chat ever comes to `bye`.',
        '                  (step-unreachable)',
        '',
        '1 error and 1 warning in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it('adds nothing but colours where there are colours', () => {
    const painted = formatReports(createStylish({ width: 50, hasColours: true }), sampleReports);
    assert.match(painted, /\u001B\[31merror/);
    const bare = formatReports(createStylish({ width: 50, hasColours: false }), sampleReports);
    assert.equal(stripVTControlCharacters(painted), bare);
  });

  it('is friendly where there is nothing wrong', () => {
    const clean = sampleReports.slice(1, 2);
    assert.equal(formatReports(createStylish(plain), clean), 'All is well: 1 file checked, no problems found.\n');
    assert.equal(
      formatReports(
        createStylish(plain),
        Array.from({ length: 1200 }).flatMap(() => clean),
      ),
      'All is well: 1,200 files checked, no problems found.\n',
    );
  });

  it('never lets a file steer the terminal', () => {
    const [first] = sampleReports;
    const problem = first?.problems[0];
    assert.ok(problem !== undefined);
    const report: FileReport = {
      kind: 'report',
      file: 'a\u001B[2J.responses.yaml',
      problems: [{ ...problem, message: 'odd\u0007\nword' }],
    };
    const text = formatReports(createStylish(plain), [report]);
    assert.match(text, /^a\\u001B\[2J\.responses\.yaml$/m);
    assert.match(text, /odd\\u0007 word \(key-unknown\)$/m);
  });
});
