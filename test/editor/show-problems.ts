import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';

/** Shows the Problems panel from its first row on; rows that are scrolled away do not exist in the window. */
export async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await editorWindow.read('.markers-panel .monaco-list-row');
  await editorWindow.press('Home');
}
