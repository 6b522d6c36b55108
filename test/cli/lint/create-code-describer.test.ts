import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { findProblemPages } from '../../../src/cli/commands/problem-pages.ts';
import { createCodeDescriber } from '../../../src/cli/lint/create-code-describer.ts';

describe('createCodeDescriber', () => {
  const describeCode = createCodeDescriber(findProblemPages(import.meta.url));

  it('tells of every problem what its page says', () => {
    const pages = readdirSync(new URL('../../../docs/problems/', import.meta.url)).filter(
      (name) => name !== 'README.md',
    );
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const { title, help } = describeCode(page.replace('.md', ''));
      assert.notEqual(`${title}.md`, page);
      assert.match(help ?? '', /^## What it means\n[^]+## How to mend it\n/);
    }
  });

  it('gives the code as the title where there is no page', () => {
    assert.deepEqual(describeCode('../README'), { title: '../README' });
    assert.deepEqual(describeCode('blame-customer'), { title: 'blame-customer' });
    assert.deepEqual(createCodeDescriber(undefined)('key-unknown'), { title: 'key-unknown' });
  });
});
