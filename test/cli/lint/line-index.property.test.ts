import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../../src/cli/lint/line-index.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { shared } from '../../core/engine/shared-parts.ts';

describe('createLineIndex', () => {
  it('places every offset where the editor does', () => {
    const parts = fc.constantFrom('\n', '\r\n', '\r', 'library: x', '- id: a', '😀', ' ', '\u2028', '# note');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (written) => {
        const text = written.join('');
        const index = createLineIndex(text);
        const engine = createEngine({ shared });
        engine.setFile('/a.responses.yaml', text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const { line, character } = engine.positionAt('/a.responses.yaml', offset);
          assert.deepEqual(index.placeAt(offset), { line: line + 1, column: character + 1, offset });
        }
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});
