import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { projectFolder } from './project-folder.ts';

const source = join(projectFolder, 'test', 'editor');
const target = join(projectFolder, 'out', 'test', 'editor');

const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
};

/** Bundles the tests of the Node extension host, one file a test, and resolves with the path of their runner. */
export async function bundleNodeTests(): Promise<string> {
  const folder = join(target, 'node');
  rmSync(folder, { recursive: true, force: true });
  const tests = readdirSync(source).filter((file) => file.endsWith('.test.ts'));
  await build({
    ...shared,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: ['index.ts', ...tests].map((file) => join(source, file)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  return join(folder, 'index.cjs');
}

/** Bundles the tests of the web-worker extension host into one file and resolves with its path. */
export async function bundleWebTests(): Promise<string> {
  const file = join(target, 'web', 'index.js');
  await build({
    ...shared,
    platform: 'browser',
    entryPoints: [join(source, 'web', 'index.ts')],
    outfile: file,
    // mocha's browser build would otherwise take the bundle's own exports for itself.
    define: { global: 'globalThis', module: 'undefined', exports: 'undefined' },
  });
  return file;
}
