import { FileSystemError, Range, Uri, commands, window, workspace } from 'vscode';
import { isNewFileAnswer, newFileMethod } from '../../protocol/new-file.ts';
import type { NewFileAnswer, NewFileKind, NewFileParams } from '../../protocol/new-file.ts';
import type { ServerControl } from '../create-server-control.ts';
import { chooseNewFileKind, newFileWords } from './choose-new-file-kind.ts';
import { findNewFilePlace } from './find-new-file-place.ts';

/** Begins a file of a kind, or of one that a person chooses, in a folder or where its project keeps such files. */
export async function newFile(server: ServerControl, wanted: NewFileKind | undefined, folder: unknown): Promise<void> {
  const kind = wanted ?? (await chooseNewFileKind());
  if (kind === undefined) return;
  const place = await findNewFilePlace(kind, folder);
  if (place === undefined) return;
  const client = await server.whenRunning();
  const ask = async (name: string): Promise<NewFileAnswer | undefined> => {
    const params: NewFileParams = { kind, name, ...place };
    const answer: unknown = await client.sendRequest(newFileMethod, params);
    return isNewFileAnswer(answer) ? answer : undefined;
  };
  const name = await window.showInputBox({
    title: newFileWords[kind].title,
    prompt: newFileWords[kind].prompt,
    placeHolder: newFileWords[kind].example,
    validateInput: async (typed) => {
      const answer = typed.trim() === '' ? undefined : await ask(typed);
      return answer?.kind === 'refused' ? answer.sentence : undefined;
    },
  });
  const answer = name === undefined ? undefined : await ask(name);
  if (answer === undefined) return;
  if (answer.kind === 'refused') void window.showInformationMessage(answer.sentence);
  else await write(answer);
}

/** The editor may know files that the server does not. */
async function write({ uri, text, start, end }: Extract<NewFileAnswer, { kind: 'file' }>): Promise<void> {
  const file = Uri.parse(uri);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (await exists(file)) {
    void window.showInformationMessage(`There is a file ${name} in this folder already.`);
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(file);
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  await commands.executeCommand('vscode.open', file, { selection, preview: false });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}
