import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  isDictionaryName,
  isPackageFileParams,
  isPageName,
  readDictionaryMethod,
  readRulePageMethod,
} from '../protocol/package-files.ts';

/** Answers the server where it cannot read the files of our own package itself: in a browser. */
export function answerPackageRequests(client: BaseLanguageClient, extensionUri: Uri): void {
  client.onRequest(readDictionaryMethod, (params: unknown) => {
    if (!isPackageFileParams(params) || !isDictionaryName(params.name)) return null;
    return read(Uri.joinPath(extensionUri, 'dist', 'dictionaries', `${params.name}.words`));
  });
  client.onRequest(readRulePageMethod, async (params: unknown) => {
    if (!isPackageFileParams(params) || !isPageName(params.name)) return null;
    const page = await read(Uri.joinPath(extensionUri, 'docs', 'rules', `${params.name}.md`));
    return page === null ? null : new TextDecoder().decode(page);
  });
}

async function read(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}
