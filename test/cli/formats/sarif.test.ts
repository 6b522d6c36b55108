import assert from 'node:assert/strict';
import type { CodeDescription } from '../../../src/cli/formats/code-description.ts';
import { createSarif } from '../../../src/cli/formats/sarif.ts';
import { version } from '../../../src/cli/version.ts';
import { formatReports } from './format-reports.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReports } from './sample-reports.ts';
import { createSarifCheck } from './sarif-schema.ts';

describe('createSarif', () => {
  const check = createSarifCheck();

  it('is what the schema of SARIF 2.1.0 asks for', () => {
    for (const reports of [sampleReports, sampleReports.slice(1, 2), [...sampleReports, hostileReport], []]) {
      check(formatReports(createSarif(describeCode), reports));
    }
  });

  it('is held to a schema that refuses what is wrong', () => {
    const text = formatReports(createSarif(describeCode), sampleReports);
    assert.throws(() => check(text.replace('"level":"error"', '"level":"hint"')));
    assert.throws(() => check(text.replace('"deletedRegion"', '"region"')));
  });

  it('places a result by line, column and offset, with its fixes', () => {
    const { results } = readRun(formatReports(createSarif(describeCode), sampleReports));
    const artifactLocation = { uri: 'a.chatscript.yaml' };
    const region = { startLine: 4, startColumn: 5, endLine: 4, endColumn: 10, charOffset: 41, charLength: 5 };
    const nothing = { startLine: 6, startColumn: 1, endLine: 6, endColumn: 1, charOffset: 60, charLength: 0 };
    const { partialFingerprints, ...result } = results[0] ?? {};
    assert.deepEqual(result, {
      ruleId: 'key-unknown',
      ruleIndex: 0,
      level: 'error',
      message: { text: '`titel` is not a key that belongs here. Did you mean `title`?' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          description: { text: 'Write `title`' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: 'title' } }, { deletedRegion: nothing }],
            },
          ],
        },
      ],
    });
    assert.match(JSON.stringify(partialFingerprints), /^\{"chatwright\/v1":"[0-9a-f]{32}"\}$/);
    assert.deepEqual(
      results.map(({ level, ruleIndex, fixes }) => [level, ruleIndex, fixes?.length]),
      [
        ['error', 0, 1],
        ['warning', 1, undefined],
        ['note', 0, 1],
      ],
    );
  });

  it('explains each rule that a result names, once', () => {
    const { tool, columnKind } = readRun(formatReports(createSarif(describeCode), sampleReports));
    assert.deepEqual(tool, {
      driver: {
        name: 'Chatwright',
        version,
        semanticVersion: version,
        language: 'en-GB',
        rules: [
          {
            id: 'key-unknown',
            shortDescription: { text: 'A key that is not known' },
            help: { text: '## What it means', markdown: '## What it means' },
            helpUri: 'https://example.com/key-unknown',
          },
          { id: 'step-unreachable', shortDescription: { text: 'step-unreachable' } },
        ],
      },
    });
    assert.equal(columnKind, 'utf16CodeUnits');
  });

  it('writes the name of any file as an address, and lets none plant a link', () => {
    const { results } = readRun(formatReports(createSarif(describeCode), [hostileReport]));
    const [result] = results;
    assert.ok(result !== undefined);
    assert.deepEqual(result.locations[0]?.physicalLocation.artifactLocation, {
      uri: 'd%C3%A9sk/a%2C%20b%3A%20%22c%22%20%3Cd%3E%20%26%20%2541%7C%60e%60.responses.yaml',
    });
    assert.match(result.message.text, /\[x\]\u200B\(y\)/);
    const odd = readRun(formatReports(createSarif(describeCode), [{ ...hostileReport, file: 'a\uD800' }]));
    assert.deepEqual(odd.results[0]?.locations[0]?.physicalLocation.artifactLocation, { uri: 'a%EF%BF%BD' });
  });
});

function describeCode(code: string): CodeDescription {
  if (code !== 'key-unknown') return { title: code };
  return { title: 'A key that is not known', help: '## What it means', page: 'https://example.com/key-unknown' };
}

interface Result {
  readonly level: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: object } }[];
  readonly fixes?: readonly object[];
  readonly partialFingerprints: object;
}

interface Run {
  readonly results: readonly Result[];
  readonly tool: object;
  readonly columnKind: string;
}

function readRun(text: string): Run {
  const [run] = (JSON.parse(text) as { runs: Run[] }).runs;
  assert.ok(run !== undefined);
  return run;
}
