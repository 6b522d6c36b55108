import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { isOurs } from '../language-service/file-role.ts';
import { toPath } from '../language-service/document-path.ts';
import type { Scope } from './create-scope.ts';
import { createSlices } from './create-slices.ts';
import { takeFile, type KnownFiles } from './take-file.ts';

/** Follows what happened on the disk; gives the paths of the files whose problems may be different. */
export async function takeFileEvents(
  known: KnownFiles,
  scope: Scope,
  events: readonly FileEvent[],
): Promise<ReadonlySet<string>> {
  const rest = createSlices();
  const affected = new Set<string>();
  const add = (paths: Iterable<string>): void => {
    for (const path of paths) affected.add(path);
  };
  for (const { uri, type } of events) {
    const path = toPath(uri);
    if (type === FileChangeType.Deleted) {
      // What was deleted may be there again by the time that we hear of it.
      for (const lost of listInside(known, path)) add(await takeFile(known, lost));
    } else if (scope.isListed(path)) {
      add(await takeFile(known, path));
    } else if (type === FileChangeType.Created && !isOurs(path)) {
      // An editor tells of a new folder, but not always of the files that came with it.
      for await (const inner of known.files.list(path)) if (scope.isListed(inner)) add(await takeFile(known, inner));
    }
    await rest();
  }
  return affected;
}

function listInside({ engine, notices }: KnownFiles, path: string): string[] {
  if (isOurs(path)) return [path];
  return [...engine.paths(), ...notices.keys()].filter((each) => each.startsWith(`${path}/`));
}
