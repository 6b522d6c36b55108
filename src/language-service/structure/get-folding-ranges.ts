import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Engine } from '../../core/engine/engine.ts';
import type { Folder } from './create-folder.ts';
import type { Fold } from './fold.ts';

/** What can be folded in a file: sections, entries, texts, comments; where there is too much of it for an editor, the outer ones. */
export function getFoldingRanges({ view }: Engine, path: string, fold: Folder, most: number): FoldingRange[] {
  const file = view.getFile(path);
  if (file === undefined) return [];
  const folds = chooseOuter(keepLargest(fold(file.document)), most);
  return folds.map(({ start, end, kind }) => ({
    startLine: start,
    endLine: end,
    ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
  }));
}

/** Of those that begin on one line an editor can show only one. */
function keepLargest(folds: readonly Fold[]): Fold[] {
  const byLine = new Map<number, Fold>();
  for (const fold of folds) if ((byLine.get(fold.start)?.end ?? -1) < fold.end) byLine.set(fold.start, fold);
  return [...byLine.values()].sort((one, other) => one.start - other.start);
}

function chooseOuter(folds: readonly Fold[], most: number): readonly Fold[] {
  if (folds.length <= most) return folds;
  const counts: number[] = [];
  for (const { level } of folds) counts[level] = (counts[level] ?? 0) + 1;
  let left = most;
  let deepest = 0;
  while (left >= (counts[deepest] ?? 0) && deepest < counts.length) left -= counts[deepest++] ?? 0;
  return folds.filter(({ level }) => level < deepest || (level === deepest && left-- > 0));
}
