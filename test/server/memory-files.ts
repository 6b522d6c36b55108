import type { FileContent } from '../../src/protocol/client-files.ts';
import type { FileSource } from '../../src/server/file-source.ts';

/** Files that a test keeps in memory, by their path. */
export interface MemoryFiles extends FileSource {
  readonly contents: Map<string, FileContent>;
  /** Holds up the reading of a file until the answer is called. */
  holdUp(path: string): () => void;
}

/** Creates files from texts by path. */
export function createMemoryFiles(texts: Readonly<Record<string, string>>): MemoryFiles {
  const contents = new Map<string, FileContent>(
    Object.entries(texts).map(([path, text]) => [path, { kind: 'text', text }]),
  );
  const gates = new Map<string, Promise<void>>();
  return {
    contents,
    holdUp(path) {
      let release: () => void = () => undefined;
      gates.set(path, new Promise((resolve) => (release = resolve)));
      return () => {
        release();
      };
    },
    async *list(folder) {
      await Promise.resolve();
      for (const path of contents.keys()) if (path.startsWith(`${folder}/`)) yield path;
    },
    async *listStyle(folder) {
      await Promise.resolve();
      for (const path of contents.keys()) if (path.startsWith(`${folder}/`) && path.endsWith('.yml')) yield path;
    },
    async read(path) {
      await gates.get(path);
      return contents.get(path) ?? { kind: 'missing' };
    },
  };
}
