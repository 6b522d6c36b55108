import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { templateSentences } from '../../../src/core/base/sentences/en/template.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';

/** Faults whose example is told in words, since it would be too long. */
const toldInWords = ['template-too-deep'];

describe('the page of each problem with templates', () => {
  for (const code of Object.keys(templateSentences)) {
    it(`${code} shows a text with it, and one without`, () => {
      const page = readFileSync(new URL(`../../../docs/problems/${code}.md`, import.meta.url), 'utf8');
      assert.match(page, new RegExp(`^# .+\n\n\`${code}\`\n\n## What it means\n`));
      const texts = [...page.matchAll(/```handlebars\n(.*?)\n```/gs)].map(([, text = '']) => text);
      const codes = texts.map((text) => readTemplate(text).problems.map((problem) => problem.code));
      assert.deepEqual(codes.pop(), []);
      if (!toldInWords.includes(code)) assert.deepEqual([...new Set(codes.flat())], [code]);
    });
  }
});
