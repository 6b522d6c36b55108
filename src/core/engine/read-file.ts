import { createDocument, readContent } from '../document/document.ts';
import type { DocumentKind, FileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import type { UseCounter } from '../workspace/facts.ts';
import type { BlockContext } from '../workspace/read-block.ts';
import { readBlock } from '../workspace/read-block.ts';
import { checkDocument, getTopText, linkFile } from './check-document.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { countLinked, createRecord } from './file-state.ts';

/** Reads a file with all its blocks, and checks what it shows by itself; `counter` takes uses of known names where nothing will be edited. */
export function readFile(path: string, type: FileType, text: string, shapes: Shapes, counter?: UseCounter): FileState {
  const records: BlockRecord[] = [];
  const context: BlockContext = { kind: type.kind, format: type.format, shapes, resolve: resolveNothing, counter };
  const document = createDocument(text, type.format, (block, content) => {
    records.push(createRecord(path, '', readBlock(block, content, context)));
  });
  const file: FileState = { path, type, document, records, linked: countLinked(records), problems: undefined };
  if (file.linked > 0) relinkFile(file, shapes);
  const scope = readScope(file);
  for (const record of file.records) record.scope = scope;
  checkDocument(file, shapes);
  return file;
}

/** Reads the blocks that give anchors or use aliases again, now that all anchors are known. */
export function relinkFile(file: FileState, shapes: Shapes): void {
  const context: BlockContext = { ...file.type, shapes, resolve: linkFile(file).resolve };
  file.records = file.records.map((record, index) => {
    const block = file.document.blocks[index];
    if (!record.facts.isLinked || block === undefined) return record;
    return createRecord(file.path, record.scope, readBlock(block, readContent(block, context.format), context));
  });
}

/** The library or script that a document's local names belong to; a document without one keeps them to itself. */
export function readScope(file: FileState): string {
  const key = SCOPE_KEYS[file.type.kind];
  return (key === undefined ? undefined : getTopText(file, key)) ?? file.path;
}

const SCOPE_KEYS: Partial<Record<DocumentKind, string>> = {
  responses: 'library',
  chatscript: 'script',
  chattest: 'script',
  scenario: 'script',
};

function resolveNothing(): undefined {
  return undefined;
}
