import assert from 'node:assert/strict';
import { escapeMarkdown, toMarkdownCode } from '../../../src/cli/formats/escape-markdown.ts';

describe('escapeMarkdown', () => {
  const cases: readonly [sentence: string, escaped: string][] = [
    ['`titel` is not a key. Did you mean `title`?', '`titel` is not a key. Did you mean `title`?'],
    ['`a|b` or c|d', '`a\\|b` or c\\|d'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['*a* _b_ ~~c~~ [d](e)', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\[d\\]\\(e\\)'],
    ['ask @you about #12', 'ask @\u200Byou about \\#\u200B12'],
    ['`@you`', '`@you`'],
    ['see https://example.com', 'see https:\u200B//example.com'],
    ['an odd ` and `one`', 'an odd ` and `one\\`'],
    ['two\nlines \u001B', 'two lines \\\\u001B'],
  ];
  for (const [sentence, escaped] of cases) {
    it(`writes ${JSON.stringify(sentence)}`, () => {
      assert.equal(escapeMarkdown(sentence), escaped);
    });
  }
});

describe('toMarkdownCode', () => {
  const cases: readonly [name: string, code: string][] = [
    ['a.responses.yaml', '`a.responses.yaml`'],
    ['a|b', '`a\\|b`'],
    ['a`b``c', '``` a`b``c ```'],
  ];
  for (const [name, code] of cases) {
    it(`writes ${name}`, () => {
      assert.equal(toMarkdownCode(name), code);
    });
  }
});
