import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../editor/project-folder.ts';

// Tests that are written once and run over every page, rule, schema, example, snippet, wording or seeded fault, or over patterns made to hang:
// thousands of cases, and more with each rule.
const swept = [
  'cli/commands/lint-cache.test.ts',
  'cli/commands/rules.test.ts',
  'core/engine/hostile-pack.test.ts',
  'core/etiquette/rules/phrases.test.ts',
  'core/model/generated.test.ts',
  'docs/problem-pages.test.ts',
  'docs/rule-pages.test.ts',
  'fences/fences.test.ts',
  'language-service/completion/examples.test.ts',
  'language-service/completion/taken.test.ts',
  'language-service/refactor/library.test.ts',
  'schemas/fixtures.test.ts',
  'schemas/schemas.test.ts',
  'scripts/generate-rule-list.test.ts',
  'seeded-faults/seeded-faults.test.ts',
  'snippets/snippets.test.ts',
];

// Tests that start the command line or the server as a process of its own.
const program = ['cli/main.test.ts', 'parity/broken-files.test.ts', 'parity/parity.test.ts', 'server/stdio.test.ts'];

const kinds = {
  unit: (file: string) => !isApart(file),
  swept: (file: string) => swept.includes(file),
  program: (file: string) => program.includes(file),
  property: (file: string) => file.endsWith('.property.test.ts'),
  package: (file: string) => file.startsWith('editor/package/'),
  neovim: (file: string) => file.startsWith('other-editors/'),
} as const;

/** A kind of tests that runs as a step of its own. */
export type TestKind = keyof typeof kinds;

/** Whether a word names a kind of tests. */
export function isTestKind(word: string): word is TestKind {
  return word in kinds;
}

/** The test files of one kind, sorted, as paths in the project with slashes; throws where a file that is named above is gone. */
export function listTests(kind: TestKind): readonly string[] {
  const files = readdirSync(join(projectFolder, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const gone = [...swept, ...program].filter((file) => !files.includes(file));
  if (gone.length > 0) throw new Error(`There is no such test any more: ${gone.join(', ')}.`);
  return files.filter(kinds[kind]).map((file) => `test/${file}`);
}

/** How long one test of a kind may take, in milliseconds. */
export function limitOf(kind: TestKind): number {
  switch (kind) {
    case 'unit':
    case 'swept':
      return 10_000;
    case 'program':
      return 30_000;
    case 'property':
      return 120_000;
    case 'package':
    case 'neovim':
      return 180_000;
    default:
      return kind satisfies never;
  }
}

function isApart(file: string): boolean {
  return (
    file.startsWith('editor/') ||
    file.startsWith('other-editors/') ||
    file.endsWith('.property.test.ts') ||
    [...swept, ...program].includes(file)
  );
}
