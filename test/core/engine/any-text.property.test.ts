import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { applyEdit, randomEdit, toEdit } from '../document/random-edit.ts';
import { assertSound } from './assert-sound.ts';
import { goodDocuments } from './good-documents.ts';
import { shared } from './shared-parts.ts';

const settings = { seed: 20_262, numRuns: 10_000 };
const paths = fc.constantFrom(...goodDocuments.keys());

describe('any text in a file of any kind', function () {
  this.timeout(300_000);

  for (const encoding of ['latin1', 'utf8'] as const) {
    it(`is checked without a throw when it is random bytes (${encoding})`, () => {
      fc.assert(
        fc.property(paths, fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
          check(path, Buffer.from(bytes).toString(encoding));
        }),
        settings,
      );
    });
  }

  it('is checked without a throw when it is made of signs that mean something', () => {
    const text = fc.array(randomEdit, { maxLength: 40 }).map((edits) => edits.map(({ insert }) => insert).join(''));
    fc.assert(fc.property(paths, text, check), settings);
  });

  it('is checked without a throw when it is a good document with a few changes', () => {
    fc.assert(
      fc.property(paths, fc.array(randomEdit, { minLength: 1, maxLength: 4 }), (path, edits) => {
        const text = edits.reduce(
          (before, edit) => applyEdit(before, toEdit(before, edit)),
          goodDocuments.get(path) ?? '',
        );
        check(path, text);
      }),
      settings,
    );
  });
});

// One engine for all texts: to make one for each takes longer than most texts do.
const engine = createEngine({ shared });

function check(path: string, text: string): void {
  try {
    engine.setFile(path, text);
    assertSound(text, engine.getProblems(path));
  } finally {
    engine.removeFile(path);
  }
}
