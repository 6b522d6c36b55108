import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from './corpus.ts';

/** Who is measured: `module` answers in process, `command` is the whole command over a corpus. */
export interface Contender {
  readonly name: string;
  readonly module: string;
  command(corpus: Corpus): readonly string[];
}

const bench = fileURLToPath(new URL('.', import.meta.url));
const project = join(bench, '..');

/** The name under which we appear in the tables. */
export const ours = 'chatwright';

/** Where our own contender is bundled to before a run. */
export const oursBundle = join(project, 'out', 'bench', 'ours.cjs');

/** The folder of the corpora, the schema and the ruleset that the peers read. */
export const corpusRoot = join(bench, 'corpus');

/** Us and the four peers, in the order in which they are measured and shown. */
export const contenders: readonly Contender[] = [
  {
    name: ours,
    module: oursBundle,
    command: (corpus) => [join(project, 'dist', 'cli.mjs'), 'lint', corpus.folder, '--format', 'json'],
  },
  { ...libraryPeer('spectral'), command: spectralCommand },
  libraryPeer('yaml-language-server'),
  libraryPeer('yaml'),
  libraryPeer('js-yaml'),
];

function libraryPeer(name: string): Contender {
  return {
    name,
    module: join(bench, 'peers', `${name}.mjs`),
    command: (corpus) => [join(bench, 'peers', 'command.mjs'), name, corpus.folder],
  };
}

function spectralCommand(corpus: Corpus): readonly string[] {
  const script = join(bench, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  const libraries = join(corpus.folder, '*.responses.yaml');
  return [script, 'lint', libraries, '--ruleset', join(corpusRoot, 'ruleset.json'), '--format', 'json', '--quiet'];
}
