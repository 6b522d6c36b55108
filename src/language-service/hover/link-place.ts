import { escapeMarkdown } from '../escape-markdown.ts';
import type { ShownFiles } from '../shown-files.ts';

/** A link to a place of a file, by the file's path in the project of `from` and its line, as Markdown. */
export function linkPlace(files: ShownFiles, from: string, path: string, offset: number): string {
  const folder = files.engine.view.getProject(from)?.folder;
  const shown =
    folder !== undefined && path.startsWith(`${folder}/`)
      ? path.slice(folder.length + 1)
      : path.slice(path.lastIndexOf('/') + 1);
  const line = String(files.engine.positionAt(path, offset).line + 1);
  return linkTo(`${shown}:${line}`, `${files.identify(path).uri}#L${line}`);
}

/** A link with words of a document, which cannot break out of it. */
function linkTo(words: string, address: string): string {
  return `[${escapeMarkdown(words)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
