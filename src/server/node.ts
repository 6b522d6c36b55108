// The program that VS Code starts in a process of its own; another editor may start it with `--stdio`.
import { createConnection } from 'vscode-languageserver/node';
import { startNodeServer } from './start-node-server.ts';

startNodeServer(createConnection(), { problems: undefined, rules: undefined });
