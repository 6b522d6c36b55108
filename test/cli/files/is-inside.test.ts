import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isInside } from '../../../src/cli/files/is-inside.ts';

describe('isInside', () => {
  const cases: readonly [path: string, folder: string, expected: boolean][] = [
    ['/desk', '/desk', true],
    ['/desk/a/b.yaml', '/desk', true],
    ['/desk/..a', '/desk', true],
    ['/desks', '/desk', false],
    ['/', '/desk', false],
    ['/other/desk', '/desk', false],
  ];
  for (const [path, folder, expected] of cases) {
    it(`${path} is ${expected ? '' : 'not '}inside ${folder}`, () => {
      assert.equal(isInside(join(path), join(folder)), expected);
    });
  }
});
