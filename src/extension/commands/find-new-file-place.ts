import { Uri, commands, window, workspace } from 'vscode';
import type { NewFileKind, NewFileParams } from '../../protocol/new-file.ts';

/** Where a new file belongs: in the folder that was chosen, in a folder of the workspace, or in the project of the file at hand. */
export async function findNewFilePlace(
  kind: NewFileKind,
  folder: unknown,
): Promise<Pick<NewFileParams, 'folder' | 'beside'> | undefined> {
  if (folder instanceof Uri) return { folder: folder.toString() };
  const document = window.activeTextEditor?.document;
  const isAtHand = document?.languageId.startsWith('chatwright') === true && !document.isUntitled;
  if (isAtHand && kind !== 'project') return { beside: document.uri.toString() };
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (first === undefined) return askForFolder();
  const chosen = others.length === 0 ? first : await window.showWorkspaceFolderPick();
  if (chosen === undefined) return undefined;
  if (kind === 'project') return { folder: chosen.uri.toString() };
  return { beside: Uri.joinPath(chosen.uri, 'chatwright.yaml').toString() };
}

async function askForFolder(): Promise<undefined> {
  const answer = await window.showInformationMessage(
    'Open a folder first: the new file is kept in it.',
    'Open a folder',
  );
  if (answer !== undefined) await commands.executeCommand('workbench.action.files.openFolder');
}
