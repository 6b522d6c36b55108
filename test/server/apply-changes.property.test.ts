import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { applyChanges } from '../../src/server/apply-changes.ts';
import { shared } from '../core/engine/shared-parts.ts';

const path = '/desk/a.responses.yaml';
const piece = fc.constantFrom('a', '\n', '\r\n', 'key: ', '- ', '“', '😀', '  ', '{{x}}');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('applyChanges', () => {
  it('leaves the text that the editor has, whatever the order of the changes', () => {
    const change = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(3), text });
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (before, changes) => {
        const engine = createEngine({ shared });
        engine.setFile(path, before);
        let shown = before;
        const sent = changes.map(({ from, length, text: inserted }) => {
          const lines = listLines(shown);
          const start = Math.floor(from * shown.length);
          const [first, last] = [toPlace(lines, start), toPlace(lines, Math.min(shown.length, start + length))];
          shown = shown.slice(0, first.offset) + inserted + shown.slice(last.offset);
          return { range: { start: first.position, end: last.position }, text: inserted };
        });
        applyChanges(engine, path, sent);
        assert.equal(engine.getText(path), shown);
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

function listLines(whole: string): string[] {
  return whole.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
}

/** The place of an offset; inside a line's end it is the end of the line, as in an editor. */
function toPlace(
  lines: readonly string[],
  offset: number,
): { offset: number; position: { line: number; character: number } } {
  let start = 0;
  for (const [line, written] of lines.entries()) {
    const isLast = line === lines.length - 1;
    if (offset < start + written.length || isLast) {
      const character = Math.min(offset - start, written.replace(/[\r\n]+$/, '').length);
      return { offset: start + character, position: { line, character } };
    }
    start += written.length;
  }
  return { offset: 0, position: { line: 0, character: 0 } };
}
