import { DidChangeWatchedFilesNotification, WatchKind, type Connection } from 'vscode-languageserver';
import { filePatterns } from '../protocol/file-patterns.ts';

/** Asks the editor to tell of changed files of ours, and of all that comes and goes, since a folder with files of ours may. */
export async function watchFiles({ client }: Connection): Promise<void> {
  await client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ...filePatterns.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
    ],
  });
}
