import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextEdit } from '../core/base/fix.ts';
import type { Engine } from '../core/engine/engine.ts';

/**
 * Changes a known file as an editor did, each change after the one before; gives the paths of the files whose problems may be different.
 * Changes that come from the end of the text to its start do not move each other, and are made in one go.
 */
export function applyChanges(
  engine: Engine,
  path: string,
  changes: readonly TextDocumentContentChangeEvent[],
): ReadonlySet<string> {
  const affected = new Set<string>();
  let edits: TextEdit[] = [];
  let earliest: Position | undefined;
  const add = (paths: ReadonlySet<string>): void => {
    for (const each of paths) affected.add(each);
  };
  const flush = (): void => {
    if (edits.length > 0) add(engine.editFile(path, edits));
    edits = [];
    earliest = undefined;
  };
  for (const change of changes) {
    if (!('range' in change)) {
      flush();
      add(engine.setFile(path, change.text));
      continue;
    }
    const { start, end } = change.range;
    if (earliest !== undefined && !isBefore(end, earliest)) flush();
    edits.push({
      span: { start: engine.offsetAt(path, start), end: engine.offsetAt(path, end) },
      text: change.text,
    });
    earliest = start;
  }
  flush();
  return affected;
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
