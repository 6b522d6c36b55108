import { join } from 'node:path';
import { projectFolder } from '../editor/project-folder.ts';
import type { Step } from './step.ts';

/** Every step of `npm test`, in the order in which they run. */
export const steps: readonly Step[] = [
  tool('Formatting (prettier)', 'prettier', '--check', '--log-level=warn', '.'),
  tool('Lint (eslint)', 'eslint', '--max-warnings=0', '.'),
  tool('Types of the core (tsc)', 'tsc', '--project', 'tsconfig.json'),
  tool('Types of everything (tsc)', 'tsc', '--project', 'tsconfig.node.json'),
  tool('Fences (dependency-cruiser)', 'depcruise', 'src', 'test/seeded-faults'),
  tool('Unused code (knip)', 'knip'),
  { name: 'Build', kind: 'tool', program: process.execPath, arguments: ['esbuild.mjs'], limitMinutes: 10 },
  tests('Unit tests', 'scripts/checks/run-mocha.ts', 'unit'),
  tests('Tests over all pages, rules, examples and seeded faults', 'scripts/checks/run-mocha.ts', 'swept'),
  tests('Command line and server as processes', 'scripts/checks/run-mocha.ts', 'program'),
  tests('Property tests', 'scripts/checks/run-mocha.ts', 'property'),
  tests('VS Code, extension host in Node', 'scripts/editor/test-node-host.ts'),
  tests('VS Code, extension host in a web worker', 'scripts/editor/test-web-host.ts'),
  tests('VS Code, installed package', 'scripts/checks/run-mocha.ts', 'package'),
  tests('Neovim', 'scripts/checks/run-mocha.ts', 'neovim'),
];

function tool(name: string, command: string, ...parameters: readonly string[]): Step {
  const program = join(projectFolder, 'node_modules', '.bin', command);
  return { name, kind: 'tool', program, arguments: parameters, limitMinutes: 10 };
}

function tests(name: string, script: string, ...parameters: readonly string[]): Step {
  const program = process.execPath;
  return { name, kind: 'tests', program, arguments: ['--import', 'tsx', script, ...parameters], limitMinutes: 40 };
}
