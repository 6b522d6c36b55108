import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from './project.ts';
import { createRandom } from './random.ts';
import { addFault, writeReply } from './reply.ts';

/** How large a corpus is and over how many files it is spread. */
export interface CorpusSize {
  readonly name: string;
  readonly replies: number;
  readonly files: number;
  /** Whether the rules of etiquette look at the texts, as they are recommended; the peers check the same either way. */
  readonly rules?: 'recommended';
}

/** A corpus on the disk; `files` are the absolute paths of its libraries. */
export interface Corpus extends CorpusSize {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** Every size that is measured, from the smallest to the largest. */
export const corpusSizes: readonly CorpusSize[] = [
  { name: '100', replies: 100, files: 1 },
  { name: '1k', replies: 1_000, files: 1 },
  { name: '10k', replies: 10_000, files: 1 },
  { name: '10k-rules', replies: 10_000, files: 1, rules: 'recommended' },
  { name: '10k-100', replies: 10_000, files: 100 },
  { name: '100k-1000', replies: 100_000, files: 1_000 },
];

const faultEvery = 200;
const formatVersion = 6;

/** Writes a corpus below `root` where it is not there yet; the same size always has the same bytes. */
export function prepareCorpus(root: string, size: CorpusSize, content: 'clean' | 'faulty'): Corpus {
  const folder = join(root, content === 'clean' ? size.name : `${size.name}-faulty`);
  const stamp = join(folder, `complete-${formatVersion}`);
  if (!existsSync(stamp)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeLibraries(folder, size, content);
    writeFileSync(join(folder, 'chatwright.yaml'), writeProject(size.rules));
    writeFileSync(stamp, '');
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.responses.yaml'));
  const paths = names.sort().map((name) => join(folder, name));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { ...size, folder, paths, bytes };
}

function writeLibraries(folder: string, size: CorpusSize, content: 'clean' | 'faulty'): void {
  const random = createRandom(size.replies);
  const perFile = size.replies / size.files;
  for (let file = 0; file < size.files; file += 1) {
    const name = `desk-${String(file).padStart(4, '0')}`;
    const parts = [`library: ${name}\ntitle: Desk ${file}\nlocale: en-GB\nresponses:\n`];
    for (let index = 0; index < perFile; index += 1) {
      const number = file * perFile + index;
      const reply = writeReply(number, random);
      const faulty = content === 'faulty' && number % faultEvery === faultEvery / 2;
      parts.push(faulty ? addFault(reply, Math.floor(number / faultEvery)) : reply);
    }
    writeFileSync(join(folder, `${name}.responses.yaml`), parts.join(''));
  }
}
