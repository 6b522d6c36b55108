import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findNoProblem } from './find-problem.ts';
import { openFile, toUri } from './open-file.ts';
import { until } from './until.ts';

describe('an empty library', () => {
  const uri = toUri('libraries/depot.responses.yaml');
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(uri.fsPath);
  });

  it('offers its first lines as soon as somebody begins to type, and is in order with them', async () => {
    writeFileSync(uri.fsPath, '');
    const document = await openFile(uri);
    await editorWindow.read('.monaco-editor.focused');
    await editorWindow.type('new');
    await editorWindow.read('.suggest-widget .monaco-list-row.focused', 'new library');
    await editorWindow.screenshot('snippet');
    await editorWindow.press('Enter');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes('responses:') || undefined);
    await findNoProblem(document, 'root-not-keys');
    await findNoProblem(document, 'file-empty');
  });
});
