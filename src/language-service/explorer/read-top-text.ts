import type { FileView } from '../../core/engine/workspace-view.ts';

/** A text at the top of a file, such as its title; nothing where it has none. */
export function readTopText(file: FileView, key: string): string | undefined {
  for (const index of file.document.blocks.keys()) {
    const found = file.factsOf(index)?.texts.find((text) => text.key === key);
    if (found !== undefined && found.text.trim() !== '') return found.text.trim();
  }
  return undefined;
}
