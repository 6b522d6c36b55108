import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';

/** Shows in the Problems panel what contains a text, such as a code: rows further down than the panel reaches do not exist in the window. */
export async function showProblems(containing: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('problems.action.clearFilterText');
  await vscode.commands.executeCommand('problems.action.focusFilter');
  await editorWindow.type(containing);
  await editorWindow.read('.markers-panel .monaco-list-row', containing);
}

/** Shows all problems in the panel again. */
export async function showAllProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('problems.action.clearFilterText');
}
