import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { findProblemPages, findRulePages } from '../../../src/cli/commands/problem-pages.ts';

describe('findProblemPages', () => {
  it('finds the pages from a file deep inside the package', () => {
    const page = findProblemPages(import.meta.url)?.replace('{code}', 'tab-indentation');
    assert.ok(page !== undefined && existsSync(new URL(page)), page);
  });

  it('finds those of rules beside them', () => {
    const page = findRulePages(import.meta.url)?.replace('{code}', 'all-caps');
    assert.ok(page !== undefined && existsSync(new URL(page)), page);
  });

  it('gives nothing where no folder above has them', () => {
    assert.equal(findProblemPages('file:///nowhere/at/all.mjs'), undefined);
  });
});
