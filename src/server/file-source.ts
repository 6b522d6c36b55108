import type { FileContent } from '../protocol/client-files.ts';

/** Where the files of a workspace come from; paths are those of the core. */
export interface FileSource {
  /** The files of ours anywhere in a folder; nothing where there is no such folder. */
  list(folder: string): AsyncIterable<string>;
  /** The rules of a folder of Vale styles; nothing where there is no such folder. */
  listStyle(folder: string): AsyncIterable<string>;
  /** What a file holds; it never rejects. */
  read(path: string): Promise<FileContent>;
}
