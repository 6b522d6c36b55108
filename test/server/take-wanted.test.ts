import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import type { Engine } from '../../src/core/engine/engine.ts';
import type { PackageFiles } from '../../src/server/package-files.ts';
import { takeWanted } from '../../src/server/take-wanted.ts';
import { connectServer } from './connect-server.ts';
import { createMemoryFiles } from './memory-files.ts';

const library = '/desk/billing.responses.yaml';
const project = '/desk/chatwright.yaml';
const texts = {
  [project]: 'version: 1\nname: Desk\nlocales: [en-GB]\netiquette:\n  extends: [vale:./styles/Desk]\n',
  [library]:
    'library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: a\n    title: A\n    text: We leverage it.\n',
  '/desk/styles/Desk/Words.yml': "extends: existence\nmessage: Avoid '%s'.\nlevel: warning\ntokens:\n  - leverage\n",
};

describe('what the engine asks for', () => {
  it('comes from our package where it is a dictionary, and is not asked for again', async () => {
    const taken: [string, Uint8Array][] = [];
    const wanted = [
      { kind: 'dictionary', name: 'en-GB' },
      { kind: 'dictionary', name: 'xx' },
    ] as const;
    const engine = Object.assign(Object.create(createEngine()) as Engine, {
      takeWanted: () => wanted,
      setDictionary: (name: string, bytes: Uint8Array) => {
        taken.push([name, bytes]);
        return new Set([library]);
      },
    });
    const packageFiles: PackageFiles = {
      readDictionary: (name) => Promise.resolve(name === 'en-GB' ? Uint8Array.of(1) : undefined),
      readRulePage: () => Promise.resolve(undefined),
    };
    const affected = await takeWanted({ engine, files: createMemoryFiles({}), packageFiles });
    assert.deepEqual([...affected], [library]);
    assert.deepEqual(taken, [['en-GB', Uint8Array.of(1)]]);
  });

  it('is read from the workspace where it is a folder of styles, and the files are told of again', async () => {
    const editor = await connectServer(createMemoryFiles(texts));
    const { diagnostics } = await editor.diagnosticsOf(library, (params) =>
      params.diagnostics.some(({ code }) => code === 'Desk.Words'),
    );
    const found = diagnostics.find(({ code }) => code === 'Desk.Words');
    assert.equal(found?.message, "Avoid 'leverage'.");
    editor.stop();
  });
});
