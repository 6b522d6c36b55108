import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { README, RULE_LIST, writeReadme, writeRuleList } from '../../scripts/generate-rule-list.ts';

describe('the list of rules', () => {
  it('is what the rules say of themselves; `npm run generate` writes it anew', async () => {
    assert.equal(readFileSync(RULE_LIST, 'utf8'), await writeRuleList());
  });

  it('stands in the readme, group by group', async () => {
    const readme = readFileSync(README, 'utf8');
    assert.match(readme, /<!-- rules: begin -->[\s\S]+robotic-phrase[\s\S]+<!-- rules: end -->/);
    assert.equal(readme, await writeReadme(readme));
  });
});
