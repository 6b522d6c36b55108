import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { INDEX, listRuleFiles, writeRuleIndex } from '../../scripts/generate-rule-index.ts';
import { rules } from '../../src/core/etiquette/rules/index.ts';

describe('the index of all rules', () => {
  const ids = listRuleFiles();

  it('is what its generator writes', () => {
    assert.equal(readFileSync(INDEX, 'utf8'), writeRuleIndex(ids));
  });

  it('has each rule under the name of its file', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      ids,
    );
  });
});
