import type { Connection } from 'vscode-languageserver';
import { realpathSync } from 'node:fs';
import { createEngine } from '../core/engine/create-engine.ts';
import type { PageAddresses } from '../language-service/page-addresses.ts';
import { createServer } from './create-server.ts';
import type { FileSource } from './file-source.ts';
import { getToday } from './get-today.ts';
import { createNodeFileSource } from './node-file-source.ts';
import { createNodePackageFiles } from './node-package-files.ts';

/** Starts a server that reads files from the disk itself, and through the editor only what lies on no disk. */
export function startNodeServer(connection: Connection, pages: PageAddresses): void {
  const engine = createEngine({ today: getToday() });
  const packageFiles = createNodePackageFiles(realpathSync(process.argv[1] ?? '.'));
  createServer({ connection, engine, createFiles, packageFiles, pages, getToday });
  connection.listen();
}

function createFiles(client: FileSource): FileSource {
  const disk = createNodeFileSource();
  const select = (path: string): FileSource => (path.startsWith('/') ? disk : client);
  return {
    list: (folder) => select(folder).list(folder),
    listStyle: (folder) => select(folder).listStyle(folder),
    read: (path) => select(path).read(path),
  };
}
