import assert from 'node:assert/strict';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project = `version: 1
name: Desk
locales: [en-GB]
channels: [web, sms]
etiquette:
  rules:
    all-caps: error
    emoji-policy: [warning, { beside-apology: allowed }]
  overrides:
    - match: { tags: [draft, old], channels: [sms] }
      rules: { all-caps: off }
`;
const library = `library: desk
title: Desk
locale: en-GB
responses:
  - id: one
    title: One
    tags: [draft]
    channels: [sms]
    text: Hello.
`;

describe('chatwright explain', () => {
  const folder = useTemporaryFolder();
  beforeEach(() => folder.write({ 'desk/chatwright.yaml': project, 'desk/a.responses.yaml': library }));

  it('tells what a rule asks for, why, how it is set, and which line says so', async () => {
    const { code, output } = await explain('all-caps', 'desk/a.responses.yaml');
    assert.equal(code, 0);
    assert.match(output, /^all-caps: Capitals are for names[^\n]*\n\nWords in capitals read as shouting/);
    assert.match(output, /^It is `error` for `desk\/a\.responses\.yaml`\. `desk\/chatwright\.yaml:7` says so\.$/m);
    assert.match(
      output,
      /^Exceptions of the project:\n {2}`off` for tags `draft` or `old`, channels `sms` \(`desk\/chatwright\.yaml:11`\)$/m,
    );
    assert.match(output, /\nMore, with examples: docs\/rules\/all-caps\.md\n$/);
  });

  it('tells how it is set for the text on a line', async () => {
    const { output } = await explain('all-caps', 'desk/a.responses.yaml:9');
    assert.match(output, /^It is `off` for .* The exception in `desk\/chatwright\.yaml:11` says so\.$/m);
  });

  it('lists the options with what they are here', async () => {
    const { output } = await explain('emoji-policy', 'desk/a.responses.yaml');
    assert.match(output, /^Options:\n(?: {2}.*\n)* {2}`beside-apology` is "allowed"\. /m);
  });

  it('tells of a rule without a project how it comes', async () => {
    const { code, output } = await explain('all-caps');
    assert.equal(code, 0);
    assert.match(
      output,
      /^It is `off`\. A project that names no sets has it so; `extends: \[chatwright:recommended\]` switches it on\.$/m,
    );
  });

  it('tells programs the same', async () => {
    const { output } = await explain('all-caps', 'desk/a.responses.yaml:9', '--format', 'json');
    const told = JSON.parse(output) as Record<string, unknown>;
    assert.equal(told.severity, 'off');
    assert.deepEqual(told.from, { kind: 'exception', number: 1, place: { file: 'desk/chatwright.yaml', line: 11 } });
    assert.equal(told.docs, 'docs/rules/all-caps.md');
  });

  it('breaks the lines for a narrow terminal', async () => {
    const { output } = await runRecorded(folder.path, ['explain', 'emoji-policy'], { width: 60 });
    assert.ok(output.split('\n').every((line) => line.length <= 60));
  });

  it('shows the page of a problem', async () => {
    const { code, output } = await explain('key-unknown');
    assert.equal(code, 0);
    assert.match(output, /\n`key-unknown`\n\n## What it means\n/);
  });

  const wrong: readonly [words: readonly string[], sentence: RegExp][] = [
    [[], /^Say which rule: /],
    [['allcaps'], /^There is no rule called `allcaps`\. Did you mean `all-caps`\?$/],
    [['all-caps', 'notes.txt'], /^`notes\.txt` is not one of our files\./],
    [['all-caps', 'desk/b.responses.yaml:3'], /^There is no file or folder `desk\/b\.responses\.yaml`\.$/],
    [['all-caps', 'a', 'b'], /^Ask for one file at a time: leave `b` out\.$/],
  ];
  for (const [words, sentence] of wrong) {
    it(`ends with 2 and one sentence for: ${words.join(' ')}`, async () => {
      const { code, output, complaints } = await explain(...words);
      assert.deepEqual([code, output, complaints.length], [2, '', 1]);
      assert.match(complaints[0] ?? '', sentence);
    });
  }

  function explain(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['explain', ...words]);
  }
});
