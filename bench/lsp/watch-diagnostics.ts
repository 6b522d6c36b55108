import type { ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';

/** What a server tells of one file. */
export interface DiagnosticsWatch {
  /** Resolves when the server next tells of the file. */
  next(): Promise<void>;
}

/** Watches what a server tells of a file. */
export function watchDiagnostics(connection: ProtocolConnection, uri: string): DiagnosticsWatch {
  let waiting: (() => void)[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri !== uri) return;
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  });
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
  };
}
