import type { Range } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import type { RefactorPlace } from './refactoring.ts';

/** What is selected in a file; the whole file is meant where somebody asks for certain kinds of actions, or at its top. */
export function findRefactorPlace(
  files: ShownFiles,
  path: string,
  range: Range,
  asked: RefactorPlace['reach'],
): RefactorPlace | undefined {
  const { engine, pages } = files;
  const file = engine.view.getFile(path);
  if (file === undefined) return undefined;
  const start = engine.offsetAt(path, range.start);
  const end = engine.offsetAt(path, range.end);
  const touched = engine.getProblems(path).filter(({ span }) => span.start <= end && span.end >= start);
  const problems = touched.map((problem) => ({ problem, diagnostic: toDiagnostic(engine, path, problem, pages) }));
  const isTop = file.document.blocks[findBlock(file.document, start)]?.role !== 'entry';
  return { files, file, start, end, problems, reach: isTop ? 'file' : asked };
}
