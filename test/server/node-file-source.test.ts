import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPath } from '../../src/language-service/document-path.ts';
import { createNodeFileSource } from '../../src/server/node-file-source.ts';

describe('the files of the disk', () => {
  const files = createNodeFileSource();
  let disk: string;
  let folder: string;

  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'chatwright files '));
    folder = toPath(pathToFileURL(disk).href);
  });
  afterEach(() => {
    rmSync(disk, { recursive: true });
  });

  function write(name: string, content: string | Buffer = ''): void {
    mkdirSync(dirname(join(disk, name)), { recursive: true });
    writeFileSync(join(disk, name), content);
  }

  async function list(): Promise<string[]> {
    const found: string[] = [];
    for await (const path of files.list(folder)) found.push(path.slice(folder.length + 1));
    return found.sort();
  }

  it('are listed where they are ours and in no folder that is passed over', async () => {
    for (const name of ['chatwright.yaml', 'libraries/100% #1.responses.yaml', 'a/b/c.shift.json']) write(name);
    for (const name of ['readme.md', 'node_modules/a.responses.yaml', '.git/a.responses.yaml', 'dist/a.shift.yml'])
      write(name);
    assert.deepEqual(await list(), ['a/b/c.shift.json', 'chatwright.yaml', 'libraries/100% #1.responses.yaml']);
  });

  it('are not listed or read through links', async () => {
    write('real/a.responses.yaml', 'library: a\n');
    symlinkSync(join(disk, 'real'), join(disk, 'linked'));
    symlinkSync(join(disk, 'real', 'a.responses.yaml'), join(disk, 'b.responses.yaml'));
    assert.deepEqual(await list(), ['real/a.responses.yaml']);
    assert.deepEqual(await files.read(`${folder}/b.responses.yaml`), { kind: 'missing' });
  });

  it('are read as the editor would read them, without a byte order mark', async () => {
    write('a.responses.yaml', '\uFEFFlibrary: größe\r\n');
    assert.deepEqual(await files.read(`${folder}/a.responses.yaml`), { kind: 'text', text: 'library: größe\r\n' });
    write('b.responses.yaml', Buffer.from([0xff, 0x61]));
    assert.deepEqual(await files.read(`${folder}/b.responses.yaml`), { kind: 'text', text: '\uFFFDa' });
  });

  it('are missing where there is none, and not read where they are too large', async () => {
    assert.deepEqual(await files.read(`${folder}/a.responses.yaml`), { kind: 'missing' });
    write('a.responses.yaml');
    assert.deepEqual(await files.read(`${folder}/a.responses.yaml/b.responses.yaml`), { kind: 'missing' });
    writeFileSync(join(disk, 'bytes.responses.yaml'), Uint8Array.of(0x68, 0xff, 0xfe, 0x00));
    assert.deepEqual(await files.read(`${folder}/bytes.responses.yaml`), { kind: 'not-text' });
    const bytes = 50 * 1024 * 1024 + 1;
    truncateSync(join(disk, 'a.responses.yaml'), bytes);
    assert.deepEqual(await files.read(`${folder}/a.responses.yaml`), { kind: 'too-large', bytes });
  });

  it('are the rules of a style, however deep they lie', async () => {
    for (const name of ['styles/Desk/Words.yml', 'styles/Desk/meta.json', 'styles/config/a.txt', 'other.yml'])
      write(name);
    const found: string[] = [];
    for await (const path of files.listStyle(`${folder}/styles`)) found.push(path.slice(folder.length + 1));
    assert.deepEqual(found, ['styles/Desk/Words.yml']);
  });

  it('are none where there is no folder', async () => {
    rmSync(disk, { recursive: true });
    assert.deepEqual(await list(), []);
    mkdirSync(disk);
  });
});
