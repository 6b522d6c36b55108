import type { Diagnostic } from 'vscode-languageserver';
import type { Engine } from '../core/engine/engine.ts';
import { toNotice } from '../language-service/to-notice.ts';
import { largestFile, type FileContent } from '../protocol/client-files.ts';
import type { FileSource } from './file-source.ts';
import type { OpenDocuments } from './open-documents.ts';

/** What is known of the files: the engine, where they come from, which belong to the editor, and which could not be read. */
export interface KnownFiles {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly open: OpenDocuments;
  readonly notices: Map<string, Diagnostic>;
}

/** Reads a file anew, unless the editor shows it; gives the paths of the files whose problems may be different, itself included. */
export async function takeFile(known: KnownFiles, path: string): Promise<Set<string>> {
  return takeContent(known, path, await known.files.read(path));
}

/** Takes what was read of a file, unless the editor shows it; gives the paths of the files whose problems may be different. */
export function takeContent({ engine, open, notices }: KnownFiles, path: string, content: FileContent): Set<string> {
  const affected = new Set([path]);
  if (open.has(path)) return affected;
  notices.delete(path);
  switch (content.kind) {
    case 'text':
      return engine.getText(path) === content.text ? affected : addAll(affected, engine.setFile(path, content.text));
    case 'missing':
      return addAll(affected, engine.removeFile(path));
    case 'too-large':
      notices.set(path, toNotice(sayTooLarge(content.bytes), 'warning'));
      return addAll(affected, engine.removeFile(path));
    case 'not-text':
      notices.set(path, toNotice(NOT_TEXT, 'warning'));
      return addAll(affected, engine.removeFile(path));
    case 'unreadable':
      notices.set(path, toNotice(`This file could not be read (${content.reason}), so it is not checked.`, 'warning'));
      return addAll(affected, engine.removeFile(path));
    default:
      return content satisfies never;
  }
}

/** Forgets a file, unless the editor shows it; gives the paths of the files whose problems may be different, itself included. */
export function dropFile({ engine, open, notices }: KnownFiles, path: string): Set<string> {
  const affected = new Set([path]);
  if (open.has(path)) return affected;
  notices.delete(path);
  return addAll(affected, engine.removeFile(path));
}

function addAll(paths: Set<string>, more: Iterable<string>): Set<string> {
  for (const path of more) paths.add(path);
  return paths;
}

const NOT_TEXT = 'This file is not a text that is saved as UTF-8, so it is not checked. Save it as UTF-8.';

function sayTooLarge(bytes: number): string {
  const [size, limit] = [bytes, largestFile].map((each) => Math.ceil(each / (1024 * 1024)));
  return `This file has ${String(size)} MB, and files over ${String(limit)} MB are not checked. Split it into smaller files.`;
}
