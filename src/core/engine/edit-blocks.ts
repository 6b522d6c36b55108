import type { TextEdit } from '../base/fix.ts';
import { editDocument, readContent } from '../document/document.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import type { Shapes } from '../schema/shape.ts';
import type { BlockContext } from '../workspace/read-block.ts';
import { readBlock } from '../workspace/read-block.ts';
import { concernsDocument } from './check-document.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { countLinked, createRecord } from './file-state.ts';
import { forgetNear } from './lint/near-responses.ts';
import type { ProjectLint } from './lint/project-lint.ts';
import { createBlockLinter } from './lint/relint-file.ts';
import { tryPattern } from './try-pattern.ts';

/** The blocks that an edit took away and brought, and whether it may change what is said of the whole document. */
export interface EditedBlocks {
  readonly old: readonly BlockRecord[];
  readonly fresh: readonly BlockRecord[];
  readonly concerns: boolean;
}

/** Makes an edit in a file, and reads the blocks that it touches anew; what its project knows of them is the affair of the caller. */
export function editBlocks(file: FileState, edit: TextEdit, shapes: Shapes, projectLint: ProjectLint): EditedBlocks {
  const before = file.document;
  const { document, from, removed, added } = editDocument(before, edit);
  const old = file.records.slice(from, from + removed);
  const scope = file.records[0]?.scope ?? '';
  // What aliases stand for is known when all blocks are there; those that hold any are read again then.
  const resolve: ResolveAlias = () => undefined;
  const context: BlockContext = { ...file.type, shapes, resolve, tryPattern };
  const blocks = document.blocks.slice(from, from + added);
  const lint = createBlockLinter(file, projectLint);
  const fresh = blocks.map((block) => {
    const content = readContent(block, context.format);
    return createRecord(file.path, scope, readBlock(block, content, context), lint(block, content.node));
  });
  const concerns =
    removed !== added ||
    (document.format === 'json' && from + added === document.blocks.length) ||
    blocks.some((block, index) => block.shape !== before.blocks[from + index]?.shape) ||
    old.some((record, index) => concernsDocument(file, before.blocks[from + index], record)) ||
    fresh.some((record, index) => concernsDocument(file, blocks[index], record));
  file.deepProblems = undefined;
  file.suppressions = undefined;
  forgetNear(file, old, fresh);
  file.document = document;
  file.records = file.records.slice(0, from).concat(fresh, file.records.slice(from + removed));
  file.linked += countLinked(fresh) - countLinked(old);
  return { old, fresh, concerns };
}
