import { createDocument, readContent } from '../document/document.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import type { DocumentKind, FileType } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import type { UseCounter } from '../workspace/facts.ts';
import type { BlockContext } from '../workspace/read-block.ts';
import { readBlock } from '../workspace/read-block.ts';
import { checkDocument, getTopText, linkFile } from './check-document.ts';
import { createFileLinter } from './lint/create-file-linter.ts';
import type { ProjectLint } from './lint/project-lint.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { countLinked, createRecord } from './file-state.ts';
import { tryPattern } from './try-pattern.ts';

/** What the reading of a file needs besides its text; `counter` takes uses of known names where nothing will be edited. */
export interface ReadingPorts {
  readonly shapes: Shapes;
  readonly lint: ProjectLint;
  readonly counter?: UseCounter;
}

/** Reads a file with all its blocks, and checks what it shows by itself. */
export function readFile(path: string, type: FileType, text: string, ports: ReadingPorts): FileState {
  const { shapes, counter } = ports;
  const records: BlockRecord[] = [];
  const context: BlockContext = {
    kind: type.kind,
    format: type.format,
    shapes,
    resolve: resolveNothing,
    tryPattern,
    counter,
  };
  const linter = createFileLinter(path, type, ports.lint);
  const document = createDocument(text, type.format, (block, content) => {
    const facts = readBlock(block, content, context);
    records.push(createRecord(path, '', facts, linter.lint(block, content.node, facts)));
  });
  const file: FileState = {
    path,
    type,
    document,
    records,
    linked: countLinked(records),
    header: linter.getHeader(),
    lintKey: linter.getKey(),
    deepProblems: undefined,
    nearness: undefined,
    suppressions: undefined,
    problems: undefined,
  };
  if (file.linked > 0) relinkFile(file, shapes);
  const scope = readScope(file);
  for (const record of file.records) record.scope = scope;
  checkDocument(file, shapes);
  return file;
}

/** Reads the blocks that give anchors or use aliases again, now that all anchors are known. */
export function relinkFile(file: FileState, shapes: Shapes): void {
  const aliases = linkFile(file);
  file.records = file.records.map((record, index) => {
    const block = file.document.blocks[index];
    if (!record.facts.isLinked || block === undefined) return record;
    const start = file.document.starts[index] ?? 0;
    const resolve: ResolveAlias = (alias) => aliases.resolve(alias, start);
    const context: BlockContext = { ...file.type, shapes, resolve, tryPattern };
    const facts = readBlock(block, readContent(block, context.format), context);
    return createRecord(file.path, record.scope, facts, record.lint);
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
