import * as vscode from 'vscode';

/** Opens a file of the sample workspace in the only editor; the cursor stands after the text when one is given. */
export async function openExample(path: string, after = ''): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The sample workspace is not open.');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  const start = document.getText().indexOf(after);
  if (start < 0) throw new Error(`${path} does not hold the text "${after}".`);
  const cursor = document.positionAt(start + after.length);
  return vscode.window.showTextDocument(document, { selection: new vscode.Range(cursor, cursor) });
}
