import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const library = `library: refunds
titel: Refunds
locale: en-GB
responses:
  - id: approved
    title: Refund approved
    tags: []
    text: Your refund is on its way to your bank.
`;
const script = `script: refund
title: A refund
locale: en-GB
start: tell
steps:
  tell:
    respond: refunds/approved
    next: done
  done:
    end: resolved
`;
const project = `version: 1
name: Desk
locales: [en-GB]
channels: [web]
tags: { refund: Money back, delivery: Parcels }
outcomes: [resolved]
etiquette: { extends: [] }
`;

/** What the editor saw, as its script reports it. */
interface Report {
  readonly stuck?: string;
  readonly before?: readonly { readonly code: string; readonly line: number; readonly column: number }[];
  readonly offered?: readonly string[];
}

describe('Neovim with our language server', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chatwright-neovim-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('shows problems while one types, completes, and renames in every file', async () => {
    const files = { 'refunds.responses.yaml': library, 'refund.chatscript.yaml': script, 'chatwright.yaml': project };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { before, offered, stuck } = await drive(folder);

    assert.equal(stuck, undefined);
    assert.deepEqual(
      before?.map(({ code, line, column }) => ({ code, line, column })).filter(({ code }) => code === 'key-unknown'),
      [{ code: 'key-unknown', line: 1, column: 0 }],
    );
    assert.ok(offered?.includes('refund') && offered.includes('delivery'), String(offered));
    const written = async (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
    assert.equal(
      await written('refunds.responses.yaml'),
      library.replace('titel', 'title').replace('id: approved', 'id: granted'),
    );
    assert.equal(await written('refund.chatscript.yaml'), script.replace('refunds/approved', 'refunds/granted'));
  });
});

async function drive(folder: string): Promise<Report> {
  const report = join(folder, 'report.json');
  const asset = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  await promisify(execFile)('nvim', ['--headless', '--clean', '-n', '-S', asset('./drive-neovim.lua')], {
    timeout: 90_000,
    env: {
      ...process.env,
      NODE: process.execPath,
      SERVER: asset('../../dist/cli.mjs'),
      FILE: join(folder, 'refunds.responses.yaml'),
      NEW_NAME: 'granted',
      REPORT: report,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_STATE_HOME: folder,
    },
  });
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}
