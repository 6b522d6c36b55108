import assert from 'node:assert/strict';
import { createJunit } from '../../../src/cli/formats/junit.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';

const titel = '`titel` is not a key that belongs here. Did you mean `title`?';
const bye = 'No chat ever comes to `bye`.';

describe('createJunit', () => {
  it('writes a suite for each file, in which errors and warnings fail', () => {
    assert.equal(
      formatReports(createJunit(), sampleReports),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="chatwright">',
        '  <testsuite name="a.chatscript.yaml" tests="2" failures="2" errors="0">',
        `    <testcase name="key-unknown at 4:5" classname="a.chatscript.yaml"><failure type="key-unknown" message="${titel}">a.chatscript.yaml:4:5 error ${titel} (key-unknown)</failure></testcase>`,
        `    <testcase name="step-unreachable at 128:3" classname="a.chatscript.yaml"><failure type="step-unreachable" message="${bye}">a.chatscript.yaml:128:3 warning ${bye} (step-unreachable)</failure></testcase>`,
        '  </testsuite>',
        '  <testsuite name="b.responses.yaml" tests="1" failures="0" errors="0">',
        '    <testcase name="no problems" classname="b.responses.yaml"/>',
        '  </testsuite>',
        '  <testsuite name="c/d.responses.yaml" tests="1" failures="0" errors="0">',
        `    <testcase name="key-unknown at 4:5" classname="c/d.responses.yaml"><system-out>c/d.responses.yaml:4:5 hint ${titel} (key-unknown)</system-out></testcase>`,
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('lets no file write tags, or characters that XML forbids', () => {
    const text = formatReports(createJunit(), [hostileReport]);
    const tags = [...text.matchAll(/<\/?([\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(tags, [
      'testsuites',
      'testsuite',
      'testcase',
      'system-out',
      'system-out',
      'testcase',
      'testsuite',
      'testsuites',
    ]);
    assert.match(text, /classname="désk\/a, b: &#34;c&#34; &#60;d&#62; &#38; %41\|`e`\.responses\.yaml"/);
    assert.doesNotMatch(text, /[^\n\P{Cc}]|[\p{Cs}\uFFFF]|&(?!#\d+;)|\]\]>/u);
  });
});
