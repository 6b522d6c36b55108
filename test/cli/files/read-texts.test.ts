import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadText } from '../../../src/cli/files/read-texts.ts';
import { readTexts } from '../../../src/cli/files/read-texts.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('readTexts', () => {
  const folder = useTemporaryFolder();

  it('gives many files in their order', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}.responses.yaml`);
    folder.write(Object.fromEntries(names.map((name) => [name, `library: ${name}`])));
    const texts = await read(names);
    assert.deepEqual(
      texts.map(({ text }) => text),
      names.map((name) => `library: ${name}`),
    );
  });

  it('says what it could not read, and goes on', async () => {
    folder.write({ 'a.responses.yaml': 'a', 'c.responses.yaml': 'c' });
    const texts = await read(['a.responses.yaml', 'b.responses.yaml', 'c.responses.yaml']);
    assert.deepEqual(
      texts.map(({ text, trouble }) => text ?? trouble),
      ['a', 'There is no file or folder `b.responses.yaml`.', 'c'],
    );
  });

  it('names the file that is not UTF-8', async () => {
    folder.write({ 'a.responses.yaml': Buffer.from('caf\xe9', 'latin1') });
    const [first] = await read(['a.responses.yaml']);
    assert.match(first?.trouble ?? '', /^`a\.responses\.yaml` is not saved as UTF-8/);
  });

  it('leaves a file alone that is larger than 50 MB', async () => {
    const file = openSync(join(folder.path, 'a.responses.yaml'), 'w');
    ftruncateSync(file, 50 * 1024 * 1024 + 1);
    closeSync(file);
    const [first] = await read(['a.responses.yaml']);
    assert.equal(first?.text, undefined);
    assert.equal(
      first?.trouble,
      '`a.responses.yaml` has 51 MB, and files over 50 MB are not checked. Split it into smaller files.',
    );
  });

  async function read(names: readonly string[]): Promise<ReadText[]> {
    const paths = names.map((name) => join(folder.path, name));
    const texts: ReadText[] = [];
    for await (const text of readTexts(paths, folder.path)) texts.push(text);
    return texts;
  }
});
