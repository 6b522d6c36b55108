import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/core/document/block.ts';
import type { Document, Format } from '../../../src/core/document/document.ts';
import { createDocument, editDocument, getText } from '../../../src/core/document/document.ts';
import { goodDocuments } from '../engine/good-documents.ts';
import { applyEdit, randomEdit, toEdit } from './random-edit.ts';

const settings = { seed: 20_263, numRuns: 500, endOnFailure: true };

describe('an edited document', function () {
  this.timeout(300_000);

  for (const format of ['yaml', 'json'] as const) {
    it(`is the document of the new text after any of 10,000 edits (${format})`, () => {
      const texts = [...goodDocuments].filter(([path]) => path.endsWith(format)).map(([, text]) => text);
      const newlines = fc.constantFrom('\n', '\n', '\r\n', '\r');
      fc.assert(
        fc.property(
          fc.constantFrom(...texts),
          newlines,
          fc.array(randomEdit, { minLength: 20, maxLength: 20 }),
          (good, newline, edits) => {
            let text = good.replaceAll('\n', newline);
            let document = createDocument(text, format);
            for (const change of edits) {
              const edit = toEdit(text, change);
              text = applyEdit(text, edit);
              const edited = editDocument(document, edit);
              assertUntouched(document, edited);
              document = edited.document;
              assertSame(document, text, format);
            }
          },
        ),
        settings,
      );
    });
  }
});

/** Blocks that the edit says it left alone are the same objects. */
function assertUntouched(before: Document, edit: ReturnType<typeof editDocument>): void {
  const { document, from, removed, added } = edit;
  assert.equal(document.blocks.length, before.blocks.length - removed + added);
  assert.ok(document.blocks.slice(0, from).every((block, index) => block === before.blocks[index]));
  const after = document.blocks.slice(from + added);
  assert.ok(after.every((block, index) => block === before.blocks[from + removed + index]));
}

function assertSame(document: Document, text: string, format: Format): void {
  const fresh = createDocument(text, format);
  assert.equal(getText(document), text);
  assert.deepEqual(document.blocks.map(describeBlock), fresh.blocks.map(describeBlock));
  assert.deepEqual([document.starts, document.lines, document.length], [fresh.starts, fresh.lines, fresh.length]);
}

function describeBlock({ text, role, shape, before, breaks }: Block): unknown {
  return { text, role, shape, before, breaks };
}
