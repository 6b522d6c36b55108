import assert from 'node:assert/strict';
import { matchGlob } from '../../../src/core/base/match-glob.ts';

describe('matchGlob', () => {
  const cases: readonly [pattern: string, fits: readonly string[], others: readonly string[]][] = [
    ['drafts', ['drafts/a.yaml', 'team/drafts/a.yaml', 'drafts'], ['drafts.yaml', 'my-drafts/a.yaml']],
    ['drafts/', ['drafts/a.yaml'], ['drafts.yaml']],
    ['drafts/**', ['drafts/a.yaml', 'drafts/b/a.yaml'], ['draft/a.yaml']],
    ['*.old.yaml', ['a.old.yaml', 'b/a.old.yaml'], ['a.yaml', 'a.old.yaml.responses']],
    ['**/*.{old,new}.yaml', ['a.old.yaml', 'b/a.new.yaml'], ['a.mid.yaml']],
    ['a/**/b.yaml', ['a/b.yaml', 'a/x/y/b.yaml'], ['a/bb.yaml']],
    ['/drafts', ['drafts/a.yaml'], ['team/drafts/a.yaml']],
    ['a?c.yaml', ['abc.yaml'], ['ac.yaml', 'a/c.yaml']],
    ['(a+b).yaml', ['(a+b).yaml'], ['aab.yaml']],
    ['{a.yaml', ['{a.yaml'], ['a.yaml']],
  ];
  for (const [pattern, fits, others] of cases) {
    it(`reads ${pattern}`, () => {
      for (const path of fits) assert.equal(matchGlob(pattern, path), true, path);
      for (const path of others) assert.equal(matchGlob(pattern, path), false, path);
    });
  }
});
