import type { FileView, WorkspaceView } from '../../core/engine/workspace-view.ts';

/** How many canned responses some libraries hold together, without reading any. */
export function countReplies(view: WorkspaceView, paths: readonly string[]): number {
  let count = 0;
  for (const path of paths) {
    const file = view.getFile(path);
    if (file !== undefined) count += countInFile(file);
  }
  return count;
}

/** The names that are given; a response that has none yet is not listed either. */
function countInFile(file: FileView): number {
  let count = 0;
  for (let index = 0; index < file.document.blocks.length; index++) {
    for (const { kind, role } of file.factsOf(index)?.sites ?? [])
      if (kind === 'response' && role === 'definition') count++;
  }
  return count;
}
