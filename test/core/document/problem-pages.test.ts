import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Problem } from '../../../src/core/base/problem.ts';
import { documentSentences } from '../../../src/core/base/sentences/en/document.ts';
import { createDocument } from '../../../src/core/document/document.ts';
import { findLostText } from '../../../src/core/document/find-lost-text.ts';
import { findTextCutByComma } from '../../../src/core/document/find-text-cut-by-comma.ts';
import type { ListNode, MapNode, Node } from '../../../src/core/document/node.ts';

/** Faults whose example is told in words, since it would be too long, or empty. */
const toldInWords = ['file-empty', 'nested-too-deeply', 'entry-too-long'];

describe('the page of each problem with the reading of YAML', () => {
  for (const code of Object.keys(documentSentences)) {
    it(`${code} shows a text with it, and one without`, () => {
      const page = readFileSync(new URL(`../../../docs/problems/${code}.md`, import.meta.url), 'utf8');
      assert.match(page, new RegExp(`^# .+\n\n\`${code}\`\n\n## What it means\n`));
      const codes = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => findCodes(yaml));
      assert.deepEqual(codes.pop(), []);
      if (!toldInWords.includes(code)) assert.deepEqual(codes, [[code]]);
    });
  }
});

function findCodes(yaml: string): string[] {
  const problems: Problem[] = [];
  createDocument(yaml, 'yaml', ({ text }, content) => {
    problems.push(...content.problems);
    const isRead = content.problems.length === 0 && content.node !== undefined;
    if (isRead) problems.push(...findLost(text, content.node, undefined, false));
  });
  return problems.map(({ code }) => code);
}

/** Every value of `say` and `text` is a text. */
function findLost(text: string, node: Node, parent: MapNode | ListNode | undefined, isText: boolean): Problem[] {
  const problem = isText ? findLostText(text, node, parent) : undefined;
  if (problem !== undefined) return [problem];
  if (node.kind === 'list') return node.items.flatMap((item) => findLost(text, item, node, isText));
  if (node.kind !== 'map') return [];
  const cut = findTextCutByComma(text, node);
  const below = node.entries.flatMap(({ key, value }) =>
    findLost(text, value, node, key.value === 'say' || key.value === 'text'),
  );
  return cut === undefined ? below : [cut, ...below];
}
