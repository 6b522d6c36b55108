import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPack } from '../../src/core/etiquette/packs/read-pack.ts';
import { runPackTests } from '../../src/core/etiquette/packs/run-pack-tests.ts';

describe('docs/rule-packs.md', () => {
  const page = readFileSync(new URL('../../docs/rule-packs.md', import.meta.url), 'utf8');
  const example = /```yaml\n(pack: [\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('shows a pack that passes its own tests', () => {
    const results = runPackTests(readPack(example, 'yaml'));
    assert.equal(results.length, 6);
    assert.deepEqual(
      results.filter(({ failure }) => failure !== undefined),
      [],
    );
  });

  it('shows no rule that is refused', () => {
    assert.deepEqual(
      readPack(example, 'yaml').rules.filter(({ compiled }) => compiled.kind === 'refused'),
      [],
    );
  });
});
