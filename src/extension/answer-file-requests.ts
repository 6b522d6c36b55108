import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  isFileParams,
  largestFile,
  listFilesMethod,
  listStyleFilesMethod,
  readFileMethod,
  type FileContent,
} from '../protocol/client-files.ts';
import { filePatterns } from '../protocol/file-patterns.ts';

/** Answers the server where it cannot reach files itself: in a browser, and in folders that lie on no disk. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(listFilesMethod, (params: unknown) =>
    isFileParams(params) ? listFiles(Uri.parse(params.uri), filePatterns) : [],
  );
  client.onRequest(listStyleFilesMethod, (params: unknown) =>
    isFileParams(params) ? listFiles(Uri.parse(params.uri), ['**/*.yml']) : [],
  );
  client.onRequest<FileContent, unknown>(readFileMethod, (params: unknown) =>
    isFileParams(params) ? readFile(Uri.parse(params.uri)) : { kind: 'missing' },
  );
}

async function listFiles(folder: Uri, patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns.map((pattern) => workspace.findFiles(new RelativePattern(folder, pattern), PASSED_OVER)),
  );
  return found.flat().map(String);
}

const PASSED_OVER = '**/{node_modules,dist,out,.*}/**';

async function readFile(uri: Uri): Promise<FileContent> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largestFile) return { kind: 'too-large', bytes: size };
    return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    return code === 'FileNotFound' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
  }
}

/** As the editor does it: a zero among the first bytes says that they are no text. */
function decode(bytes: Uint8Array): FileContent {
  if (bytes.subarray(0, 512).includes(0)) return { kind: 'not-text' };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
}
