import { ExtensionMode, commands, workspace, type ExtensionContext } from 'vscode';

/** Opens "Get started with Chatwright" the first time that the installed extension runs, unless VS Code is told not to do so. */
export async function showWalkthroughOnce({ extension, extensionMode, globalState }: ExtensionContext): Promise<void> {
  if (extensionMode !== ExtensionMode.Production || globalState.get(SHOWN) === true) return;
  await globalState.update(SHOWN, true);
  if (workspace.getConfiguration('workbench.welcomePage.walkthroughs').get('openOnInstall') === false) return;
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#get-started`, false);
}

const SHOWN = 'walkthroughShown';
