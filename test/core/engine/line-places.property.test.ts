import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Position } from '../../../src/core/engine/engine.ts';
import { randomEdit } from '../document/random-edit.ts';
import { shared } from './shared-parts.ts';

const paths = fc.constantFrom('/desk/a.responses.yaml', '/desk/a.responses.json');
const pieces = fc.oneof(
  randomEdit.map(({ insert }) => insert),
  fc.constantFrom('\r\n', '\n', '\r', '\u{1F600}', 'a', '{"a":1,\n', '"r": [1,', 'key:\n', '  - x\r\n'),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

describe('places in a file', () => {
  it('lead from offsets to lines and characters and back, as editors count them', () => {
    fc.assert(
      fc.property(paths, texts, (path, text) => {
        const engine = createEngine({ shared });
        engine.setFile(path, text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = toPosition(text, offset);
          assert.deepEqual(engine.positionAt(path, offset), position);
          if (!isInsideBreak(text, offset)) assert.equal(engine.offsetAt(path, position), offset);
        }
      }),
      { seed: 20_266, numRuns: 1000 },
    );
  });

  it('outside of a file are the nearest inside', () => {
    fc.assert(
      fc.property(
        paths,
        texts,
        fc.integer({ min: -3, max: 40 }),
        fc.integer({ min: -3, max: 60 }),
        (path, text, line, character) => {
          const engine = createEngine({ shared });
          engine.setFile(path, text);
          assert.equal(engine.offsetAt(path, { line, character }), toOffset(text, { line, character }));
          const end = toPosition(text, text.length);
          assert.deepEqual(engine.positionAt(path, text.length + 7), end);
          assert.deepEqual(engine.positionAt(path, -7), { line: 0, character: 0 });
        },
      ),
      { seed: 20_267, numRuns: 1000 },
    );
  });
});

/** Between CR and LF there is no place to put a cursor. */
function isInsideBreak(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
}

function toPosition(text: string, offset: number): Position {
  const starts = listLineStarts(text).filter((start) => start <= offset);
  return { line: starts.length - 1, character: offset - (starts.at(-1) ?? 0) };
}

function toOffset(text: string, { line, character }: Position): number {
  const starts = listLineStarts(text);
  const start = starts[line];
  if (line < 0) return 0;
  if (start === undefined) return text.length;
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + Math.max(0, Math.min(character, length));
}

function listLineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
}
