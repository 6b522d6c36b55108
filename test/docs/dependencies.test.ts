import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const page = read('docs/dependencies.md');
const project = JSON.parse(read('package.json')) as Record<string, object>;
const bench = JSON.parse(read('bench/package.json')) as Record<string, object>;

describe('docs/dependencies.md', () => {
  const lists: readonly [heading: string, packages: object | undefined][] = [
    ['What is shipped', project.dependencies],
    ['What it is built and tested with', project.devDependencies],
    ['What it is measured against', bench.dependencies],
  ];
  for (const [heading, packages] of lists) {
    it(`has a reason for each package under "${heading}", and for no other`, () => {
      const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
      const rows = [...section.matchAll(/^\| `([^`]+)` +\| [A-Z].{15,}\. +\|$/gm)].map(([, name]) => name);
      assert.deepEqual(rows, Object.keys(packages ?? {}).sort());
    });
  }
});

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
