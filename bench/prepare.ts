import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { corpusRoot, ours, oursBundle } from './contenders.ts';
import { createRules } from './peers/rules.mjs';
import { oursProseBundle } from './prose.ts';
import type { Options } from './options.ts';
import { bundleLibrarySchema } from './schema.ts';

const bench = fileURLToPath(new URL('.', import.meta.url));
const project = join(bench, '..');

/** Installs the peers and builds ours where they are missing, and writes what every run needs anew. */
export function prepareRun({ contenders }: Pick<Options, 'contenders'>): void {
  if (!existsSync(join(bench, 'node_modules'))) {
    console.log('Installing the peers (about a minute) …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: bench, stdio: 'inherit' });
  }
  const schema = bundleLibrarySchema(join(project, 'schemas'));
  mkdirSync(corpusRoot, { recursive: true });
  writeFileSync(join(corpusRoot, 'library.schema.json'), JSON.stringify(schema));
  writeFileSync(join(corpusRoot, 'ruleset.json'), JSON.stringify({ rules: createRules(schema, functionNames) }));
  if (!contenders.includes(ours)) return;
  buildOurs();
  bundleOurs();
}

/** Spectral's command looks its functions up by name. */
const functionNames = { schema: 'schema', pattern: 'pattern', length: 'length', casing: 'casing' };

function buildOurs(): void {
  if (existsSync(join(project, 'dist', 'cli.mjs'))) return;
  console.log('Building …');
  execFileSync('npm', ['run', 'build'], { cwd: project, stdio: 'inherit' });
}

function bundleOurs(): void {
  for (const [source, outfile] of [
    ['ours.ts', oursBundle],
    ['ours-prose.ts', oursProseBundle],
  ] as const) {
    buildSync({
      entryPoints: [join(bench, source)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
    });
  }
}
