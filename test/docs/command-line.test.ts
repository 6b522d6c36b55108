import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../src/cli/commands/lint.ts';
import { formatNames } from '../../src/cli/formats/create-formatter.ts';
import { runRecorded } from '../cli/run-recorded.ts';
import { useTemporaryFolder } from '../cli/temporary-folder.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

const billing = `library: billing
title: Billing
locale: en-GB
responses:
  - id: refund-approved
    title: Refund approved
    shortcut: refund-ok
    text: Your refund is approved.

  - id: refund-declined
    title: Refund declined
    shortcutt: refund-no
    text: Kindly send us the receipt.
`;

describe('docs/command-line.md', () => {
  const folder = useTemporaryFolder();
  beforeEach(() => folder.write({ 'billing.responses.yaml': billing }));

  it('shows what a person sees', async () => {
    const { code, output } = await runRecorded(folder.path, ['lint']);
    assert.equal(code, 1);
    assert.equal(output, readExample('text'));
  });

  it('shows what a program reads', async () => {
    const { output } = await runRecorded(folder.path, ['lint', '--format', 'json']);
    assert.deepEqual(JSON.parse(output), JSON.parse(readExample('json')));
  });

  it('shows a rule as programs read it', async () => {
    const { output } = await runRecorded(folder.path, ['rules', '--format', 'json']);
    const { rules } = JSON.parse(output) as { rules: { id: string }[] };
    const [, example = ''] = [...page.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, text]) => text);
    assert.deepEqual({ rules: rules.filter(({ id }) => id === 'double-space') }, JSON.parse(example));
  });

  it('has a row for each option and each format', () => {
    const rows = [...page.matchAll(/^\| (?:`-\w`, )?`([\w-]+)(?: <\w+>|\[=<file>\])?` /gm)].map(([, name]) => name);
    const options = [...lint.options.map(({ name }) => `--${name}`), '--help'];
    assert.deepEqual(rows, [...options, '--format', ...formatNames]);
  });
});

function readExample(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';
}
