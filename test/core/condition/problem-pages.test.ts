import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { conditionSentences } from '../../../src/core/base/sentences/en/condition.ts';
import { checkCondition } from '../../../src/core/condition/check-condition.ts';
import { sampleDictionary } from './sample-dictionary.ts';

/** Faults whose example is told in words, since it would be too long, or right until it is played. */
const toldInWords = ['condition-too-long', 'condition-too-much'];

describe('the page of each problem with conditions', () => {
  for (const code of Object.keys(conditionSentences)) {
    it(`${code} shows a condition with it, and one without`, () => {
      const page = readFileSync(new URL(`../../../docs/problems/${code}.md`, import.meta.url), 'utf8');
      assert.match(page, new RegExp(`^# .+\n\n\`${code}\`\n\n## What it means\n`));
      const conditions = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => readWhen(yaml));
      const codes = conditions.map((text) =>
        checkCondition(text, sampleDictionary).problems.map((problem) => problem.code),
      );
      assert.deepEqual(codes.pop(), []);
      if (!toldInWords.includes(code)) assert.deepEqual([...new Set(codes.flat())], [code]);
    });
  }
});

function readWhen(yaml: string): string {
  const document: unknown = parse(yaml);
  assert.ok(typeof document === 'object' && document !== null && 'when' in document, yaml);
  assert.ok(typeof document.when === 'string', yaml);
  return document.when;
}
