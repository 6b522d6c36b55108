import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { review } from '../../src/cli/commands/review.ts';
import { runRecorded } from '../cli/run-recorded.ts';
import { useTemporaryFolder } from '../cli/temporary-folder.ts';

const page = readFileSync(new URL('../../docs/review.md', import.meta.url), 'utf8');

const project = 'version: 1\nname: Desk\nlocales: [en-GB, es-ES]\nchannels: [web, sms]\n';
const billing = `library: billing
title: Billing
responses:
  - id: refund-approved
    title: Refund approved
    shortcut: refund-ok
    text: Your refund is approved.
    wordings:
      - for: { channel: sms }
        text: Refund approved.
      - for: { locale: es-ES }
        text: Tu reembolso está aprobado.
`;
const script =
  'script: refund\ntitle: Refund\nlocale: en-GB\nstart: greet\nsteps:\n  greet: { say: Hello., end: resolved }\n';

describe('docs/review.md', () => {
  const folder = useTemporaryFolder();
  beforeEach(() => {
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': billing, 'refunds.chatscript.yaml': script });
  });

  it('shows commands that can be given, one after the other', async () => {
    const commands = readExample('sh').trim().split('\n');
    assert.equal(commands.length, 6);
    for (const command of commands) {
      const [, , ...words] = [...command.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word.replaceAll('"', ''));
      const { code, complaints } = await runRecorded(folder.path, [...words, '--date', '2026-11-02']);
      assert.notEqual(code, 2, complaints.join('\n'));
    }
  });

  it('shows a record in which nothing is wrong', async () => {
    folder.write({ 'chatwright.reviews.yaml': readExample('yaml') });
    assert.deepEqual((await runRecorded(folder.path, ['lint', 'chatwright.reviews.yaml'])).code, 0);
  });

  it('shows what a program reads', async () => {
    const named = ['billing/refund-approved@en-GB', '--date', '2026-11-02'];
    await runRecorded(folder.path, ['review', 'approve', ...named, '--by', 'qa-lead', '--until', '2027-05-01']);
    const { output } = await runRecorded(folder.path, ['review', 'list', ...named, '--format', 'json']);
    assert.deepEqual(JSON.parse(output), JSON.parse(readExample('json')));
  });

  it('has a row for each option and each state', async () => {
    const options = [...page.matchAll(/^\| (?:`-\w`, )?`--([\w-]+)/gm)].map(([, name]) => name);
    assert.deepEqual(
      options,
      review.options.map(({ name }) => name),
    );
    const { output } = await runRecorded(folder.path, ['review', 'list', '--format', 'json']);
    const { summary } = JSON.parse(output) as { summary: object };
    const states = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name ?? '');
    assert.deepEqual([...states, 'stale'].sort(), Object.keys(summary).sort());
  });
});

function readExample(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';
}
