import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { projectFolder } from '../editor/project-folder.ts';
import { reportTests } from './report-tests.ts';

const kinds = {
  unit: (file: string) => !file.startsWith('editor/') && !file.endsWith('.property.test.ts'),
  property: (file: string) => file.endsWith('.property.test.ts'),
  package: (file: string) => file.startsWith('editor/package/'),
} as const;

const kind = process.argv[2] ?? '';
if (!isKind(kind)) throw new Error(`Say which tests to run: ${Object.keys(kinds).join(', ')}.`);
process.exitCode = (await runMocha(kind)) === 0 ? 0 : 1;

async function runMocha(kind: keyof typeof kinds): Promise<number> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: timeoutOf(kind), forbidOnly: true });
  const folder = join(projectFolder, 'test');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && kinds[kind](file))
    .sort();
  for (const file of files) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    reportTests(mocha.run(resolve), kind === 'package' ? 'all' : 'troubles');
  });
}

function timeoutOf(kind: keyof typeof kinds): number {
  switch (kind) {
    case 'unit':
      return 10_000;
    case 'property':
      return 120_000;
    case 'package':
      return 180_000;
    default:
      return kind satisfies never;
  }
}

function isKind(word: string): word is keyof typeof kinds {
  return word in kinds;
}
