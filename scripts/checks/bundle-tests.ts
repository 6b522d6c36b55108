import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectFolder } from '../editor/project-folder.ts';

/** Bundles source files, given as paths in the project, into a folder where each keeps its path and ends in `.mjs`; packages stay outside. */
export async function bundleTests(files: readonly string[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [...files],
    outdir: folder,
    outbase: projectFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [keepPlaces],
  });
}

// Tests and scripts look for files beside themselves, which a bundle is not.
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup: (building) => {
    building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/** Where in a folder of bundles that of a source file lies. */
export function toBundle(folder: string, file: string): string {
  return join(folder, file.replace(/\.ts$/, '.mjs'));
}
