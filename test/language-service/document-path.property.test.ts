import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toPath, toUri } from '../../src/language-service/document-path.ts';

describe('document paths', () => {
  it('come back from their URI, whatever the names', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => !each.includes('/'));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const path = `/desk/${names.join('/')}`;
        assert.equal(toPath(toUri(path)), path);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});
