import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEntry } from '../../src/core/document/find-node.ts';
import { readTree } from '../../src/core/etiquette/packs/read-tree.ts';
import { readScalarText } from '../../src/language-service/read-scalar-text.ts';

const letters = fc.constantFrom('a', 'B', ' ', '"', "'", '\\', '\n', 'é', '😀', '{', '}', '#', ':', '\t', '\u2028');
const texts = fc.array(letters, { minLength: 1, maxLength: 20 }).map((parts) => `x${parts.join('')}x`);

const styles = fc.constantFrom<(text: string) => string>(
  (text) => JSON.stringify(text),
  (text) => `'${text.replaceAll("'", "''").replace(/[\n\t\u2028]/g, ' ')}'`,
  (text) => `|-\n  ${text.replaceAll('\n', '\n  ').replaceAll('\u2028', ' ')}`,
);

describe('reading the text that a cursor is in', () => {
  it('finds the way from each character to where it is written, and back', () => {
    fc.assert(
      fc.property(texts, styles, (text, write) => {
        const block = `text: ${write(text)}\n`;
        const node = findEntry(readTree(block, 'yaml').node, 'text')?.value;
        assert.ok(node?.kind === 'scalar');
        const whole = readScalarText({ node, block, blockStart: 0, offset: 0 });
        assert.equal(whole.text, node.value);
        for (let index = 0; index <= whole.text.length; index += 1) {
          const offset = whole.toSource(index, index).start;
          assert.equal(readScalarText({ node, block, blockStart: 0, offset }).index, index);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
