import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { until } from './until.ts';

describe('activation', () => {
  it('happens when an example is opened', async () => {
    const extension = vscode.extensions.getExtension('chatwright.chatwright');
    assert.ok(extension, 'the extension is not installed');
    const { document } = await openExample('libraries/english/desk.responses.yaml');
    assert.equal(document.languageId, 'chatwright');
    await extension.activate();
    assert.equal(extension.isActive, true);
    await editorWindow.read('.tab.active', 'desk.responses.yaml');
    await editorWindow.screenshot('example-open');
  });

  it('finds the faults of a training example', async () => {
    const { document } = await openExample('training/1-misspelt-words.responses.yaml');
    await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await editorWindow.read('.markers-panel .monaco-list-row', 'chatwright');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await editorWindow.read('.squiggly-error');
    await editorWindow.screenshot('training-example');
  });
});
