import type { Connection } from 'vscode-languageserver';
import { createEngine } from '../core/engine/create-engine.ts';
import { createServer } from './create-server.ts';
import type { FileSource } from './file-source.ts';
import { createNodeFileSource } from './node-file-source.ts';

/** Starts a server that reads files from the disk itself, and through the editor only what lies on no disk. */
export function startNodeServer(connection: Connection, problemPage?: string): void {
  createServer({ connection, engine: createEngine(), createFiles, problemPage });
  connection.listen();
}

function createFiles(client: FileSource): FileSource {
  const disk = createNodeFileSource();
  const select = (path: string): FileSource => (path.startsWith('/') ? disk : client);
  return { list: (folder) => select(folder).list(folder), read: (path) => select(path).read(path) };
}
