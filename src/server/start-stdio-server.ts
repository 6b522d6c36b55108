import { createConnection } from 'vscode-languageserver/node';
import { startNodeServer } from './start-node-server.ts';

/**
 * Serves one editor over standard input and output; the process ends when the editor says so or goes away. `problemPage` is the address
 * of a problem's page with `{code}` in it, `rulePage` that of a rule's.
 */
export function startStdioServer(problemPage?: string, rulePage?: string): void {
  startNodeServer(createConnection(process.stdin, process.stdout), { problems: problemPage, rules: rulePage });
}
