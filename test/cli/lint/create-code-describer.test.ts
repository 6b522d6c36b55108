import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { findProblemPages, findRulePages } from '../../../src/cli/commands/problem-pages.ts';
import { createCodeDescriber } from '../../../src/cli/lint/create-code-describer.ts';

describe('createCodeDescriber', () => {
  const describeCode = createCodeDescriber({
    problems: findProblemPages(import.meta.url),
    rules: findRulePages(import.meta.url),
  });

  it('tells of every problem what its page says', () => {
    const pages = listPages('problems');
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const { title, help } = describeCode(page.replace('.md', ''));
      assert.notEqual(`${title}.md`, page);
      assert.match(help ?? '', /^## What it means\n[^]+## How to mend it\n/);
    }
  });

  it('tells of a rule what its page asks for, and why', () => {
    const { title, help } = describeCode('all-caps');
    assert.equal(title, 'Capitals are for names and abbreviations, not for stress');
    assert.match(help ?? '', /^## Why\n[^]+## Reported\n[^]+## Fine\n/);
  });

  it('gives the code as the title where there is no page', () => {
    assert.deepEqual(describeCode('../README'), { title: '../README' });
    assert.deepEqual(describeCode('house.product-name'), { title: 'house.product-name' });
    const describeNothing = createCodeDescriber({ problems: undefined, rules: undefined });
    assert.deepEqual(describeNothing('key-unknown'), { title: 'key-unknown' });
  });
});

function listPages(folder: string): string[] {
  const pages = readdirSync(new URL(`../../../docs/${folder}/`, import.meta.url));
  return pages.filter((name) => name !== 'README.md');
}
