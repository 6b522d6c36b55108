// The program that VS Code starts in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createEngine } from '../core/engine/create-engine.ts';
import { createClientPackageFiles } from './client-package-files.ts';
import { createServer } from './create-server.ts';
import { getToday } from './get-today.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer({
  connection,
  engine: createEngine({ today: getToday() }),
  createFiles: (client) => client,
  packageFiles: createClientPackageFiles((method, params) => connection.sendRequest(method, params)),
  pages: { problems: undefined, rules: undefined },
  getToday,
});
connection.listen();
