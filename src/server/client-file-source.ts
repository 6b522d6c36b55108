import { toPath, toUri } from '../language-service/document-path.ts';
import {
  isFileContent,
  isFileList,
  listFilesMethod,
  readFileMethod,
  type FileContent,
  type FileParams,
} from '../protocol/client-files.ts';
import type { FileSource } from './file-source.ts';

/** Sends a request to the editor; rejects where it is not answered. */
export type SendRequest = (method: string, params: FileParams) => Promise<unknown>;

/** The files that the editor reaches for us: in a web worker, and in folders that lie on no disk. */
export function createClientFileSource(sendRequest: SendRequest): FileSource {
  return {
    async *list(folder) {
      const uris = await ask(sendRequest, listFilesMethod, folder);
      if (isFileList(uris)) yield* uris.map(toPath);
    },
    async read(path): Promise<FileContent> {
      const content = await ask(sendRequest, readFileMethod, path);
      return isFileContent(content) ? content : { kind: 'unreadable', reason: 'the editor did not hand it over' };
    },
  };
}

async function ask(sendRequest: SendRequest, method: string, path: string): Promise<unknown> {
  try {
    return await sendRequest(method, { uri: toUri(path) });
  } catch {
    return undefined;
  }
}
