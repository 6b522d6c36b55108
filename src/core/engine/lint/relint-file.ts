import type { Block } from '../../document/block.ts';
import { readContent } from '../../document/document.ts';
import type { LintContext } from '../../etiquette/lint-context.ts';
import type { Node } from '../../document/node.ts';
import type { BlockLint, LintedKind } from '../../etiquette/lint-block.ts';
import { emptyLint, isLinted, lintBlock } from '../../etiquette/lint-block.ts';
import type { FileState } from '../file-state.ts';
import { forgetWordings } from './forget-reviews.ts';
import { createLintContext } from './create-lint-context.ts';
import type { HeaderFacts } from './header-facts.ts';
import { addHeaderFacts, noHeaderFacts } from './header-facts.ts';
import { writeLintKey } from './lint-key.ts';
import type { ProjectState } from '../project-state.ts';
import type { ProjectLint } from './project-lint.ts';
import { addResponses, removeResponses } from './response-uses.ts';

/** What the top of a file says for its texts. */
export function readHeaderFacts(file: FileState): HeaderFacts {
  return file.records.reduce((known, { facts }) => addHeaderFacts(known, facts), noHeaderFacts);
}

/** Lints all blocks of a file anew, where its rules or what its top says are not those that it was linted by. */
export function relintFile(file: FileState, project: ProjectState): void {
  const { lint } = project;
  const { kind } = file.type;
  if (!isLinted(kind)) return;
  const key = writeLintKey(file.header, lint);
  if (file.lintKey === key) return;
  file.lintKey = key;
  file.deepProblems = undefined;
  file.nearness = undefined;
  file.suppressions = undefined;
  const context = createLintContext(file.path, file.header, lint);
  removeResponses(project, file.records);
  for (const index of file.records.keys()) lintRecord(file, index, kind, context);
  addResponses(project, file, file.records);
  // The words are the same as before, so nothing changed for those that are like them.
  project.library.takeTouched();
}

function lintRecord(file: FileState, index: number, kind: LintedKind, context: LintContext): void {
  const block = file.document.blocks[index];
  const record = file.records[index];
  if (block === undefined || record === undefined) return;
  record.lint = lintBlock(kind, block, readContent(block, file.type.format).node, context);
  record.sameProblems = undefined;
  record.nearProblems = undefined;
  forgetWordings(record);
}

/** Lints single blocks of a file that is being edited, by what its top said until now. */
export function createBlockLinter(
  file: FileState,
  lint: ProjectLint,
): (block: Block, node: Node | undefined) => BlockLint {
  const { kind } = file.type;
  if (!isLinted(kind)) return () => emptyLint;
  const context = createLintContext(file.path, file.header, lint);
  return (block, node) => lintBlock(kind, block, node, context);
}
