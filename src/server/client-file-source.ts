import { toPath, toUri } from '../language-service/document-path.ts';
import {
  isFileContent,
  isFileList,
  listFilesMethod,
  listStyleFilesMethod,
  readFileMethod,
  type FileContent,
  type FileParams,
} from '../protocol/client-files.ts';
import type { FileSource } from './file-source.ts';
import { askEditor, type SendRequest } from './send-request.ts';

/** The files that the editor reaches for us: in a web worker, and in folders that lie on no disk. */
export function createClientFileSource(sendRequest: SendRequest): FileSource {
  return {
    async *list(folder) {
      const uris = await askEditor(sendRequest, listFilesMethod, toParams(folder));
      if (isFileList(uris)) yield* uris.map(toPath);
    },
    async *listStyle(folder) {
      const uris = await askEditor(sendRequest, listStyleFilesMethod, toParams(folder));
      if (isFileList(uris)) yield* uris.map(toPath);
    },
    async read(path): Promise<FileContent> {
      const content = await askEditor(sendRequest, readFileMethod, toParams(path));
      return isFileContent(content) ? content : { kind: 'unreadable', reason: 'the editor did not hand it over' };
    },
  };
}

function toParams(path: string): FileParams {
  return { uri: toUri(path) };
}
