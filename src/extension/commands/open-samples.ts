import { FileType, Uri, commands, window, workspace, type ExtensionContext } from 'vscode';

/** Copies the sample workspace to a folder that a person chooses, never over what is there, and opens it. */
export async function openSamples({ extensionUri }: ExtensionContext): Promise<void> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: 'Where should the samples be put?',
    openLabel: 'Put the samples here',
  });
  const [parent] = chosen ?? [];
  if (parent === undefined) return;
  const target = await findFreeFolder(parent);
  try {
    await workspace.fs.copy(Uri.joinPath(extensionUri, 'examples'), target, { overwrite: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The samples could not be put into ${target.fsPath}: ${reason}`);
    return;
  }
  await commands.executeCommand('vscode.openFolder', target, { forceNewWindow: false });
}

async function findFreeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'chatwright-samples' : `chatwright-samples-${String(number)}`;
    const folder = Uri.joinPath(parent, name);
    if (!(await exists(folder))) return folder;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}
