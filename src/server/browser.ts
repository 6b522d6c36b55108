// The program that VS Code starts in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createEngine } from '../core/engine/create-engine.ts';
import { createServer } from './create-server.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer({ connection, engine: createEngine(), createFiles: (client) => client, problemPage: undefined });
connection.listen();
