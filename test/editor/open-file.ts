import * as vscode from 'vscode';

/** The address of a file in the workspace by its path there. */
export function toUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The sample workspace is not open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/**
 * Opens a file as a person does, in a column of the editors, with the cursor at its start or where it is wanted. A document that a test opens by the programming interface is kept for
 * minutes after its editor is closed; this one goes with it.
 */
export async function openFile(
  uri: vscode.Uri,
  viewColumn = vscode.ViewColumn.One,
  cursor = new vscode.Position(0, 0),
): Promise<vscode.TextDocument> {
  const selection = new vscode.Range(cursor, cursor);
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn, preview: false, selection });
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.toString() !== uri.toString()) throw new Error(`${uri.path} was not opened as a text.`);
  return document;
}
