import assert from 'node:assert/strict';
import { createGithub } from '../../../src/cli/formats/github.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';

describe('createGithub', () => {
  it('writes a command for each problem, and ends in words', () => {
    assert.equal(
      formatReports(createGithub(), sampleReports),
      [
        '::error file=a.chatscript.yaml,line=4,endLine=4,col=5,endColumn=10,title=key-unknown::`titel` is not a key that belongs here. Did you mean `title`?',
        '::warning file=a.chatscript.yaml,line=128,endLine=128,col=3,endColumn=6,title=step-unreachable::No chat ever comes to `bye`.',
        '::notice file=c/d.responses.yaml,line=4,endLine=4,col=5,endColumn=10,title=key-unknown::`titel` is not a key that belongs here. Did you mean `title`?',
        '1 error, 1 warning and 1 hint in 2 of 3 files.',
        '',
      ].join('\n'),
    );
  });

  it('lets no file end a command, start another one or add to its properties', () => {
    const [command = '', ...others] = formatReports(createGithub(), [hostileReport]).split('\n');
    assert.match(
      command,
      /^::notice file=désk\/a%2C b%3A "c" <d> & %2541\|`e`\.responses\.yaml,line=2,endLine=3,title=house\/<product>%2C name::`a\|b<c>` \\u001B\[2J ::error::x 50%25, /,
    );
    assert.deepEqual(others, ['1 info in 1 file.', '']);
  });

  it('keeps a line break in the name of a file, escaped', () => {
    const text = formatReports(createGithub(), [{ ...hostileReport, file: 'a\r\nb' }]);
    assert.match(text, /^::notice file=a%0D%0Ab,/);
  });
});
