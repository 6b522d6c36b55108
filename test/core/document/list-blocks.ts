import assert from 'node:assert/strict';
import type { Format } from '../../../src/core/document/document.ts';
import { createDocument, getText } from '../../../src/core/document/document.ts';

/**
 * The blocks of a text as `role: text`, an entry with its section (`steps.entry: …`); asserts what holds of all cuts: the blocks are the
 * text, and each knows where it begins.
 */
export function listBlocks(text: string, format: Format): string[] {
  const document = createDocument(text, format);
  assert.equal(getText(document), text);
  assert.equal(document.length, text.length);
  let start = 0;
  document.blocks.forEach((block, index) => {
    assert.equal(document.starts[index], start);
    assert.equal(document.lines[index], countBreaks(text.slice(0, start)));
    start += block.text.length;
  });
  const breaks = document.blocks.reduce((sum, block) => sum + block.breaks, 0);
  assert.equal(breaks, countBreaks(text));
  return document.blocks.map(({ role, text: own, before, shape }) => {
    const section = role === 'entry' ? `${before.section ?? '?'}.${shape === 'list' ? '-' : ''}` : '';
    return `${section}${role}: ${own}`;
  });
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
