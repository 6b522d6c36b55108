import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What to start node with to run a source file, given as a path in the project: bundled already where all tests are, through tsx where one is. */
export function toProgram(file: string): readonly string[] {
  const bundles = process.env['BUNDLED_PROGRAMS'];
  if (bundles !== undefined) return [join(bundles, file.replace(/\.ts$/, '.mjs'))];
  const typescript = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ['--import', typescript, fileURLToPath(new URL(`../${file}`, import.meta.url))];
}
