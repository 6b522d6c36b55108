import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const focused = '.suggest-widget .monaco-list-row.focused';

describe('while a step is written', () => {
  it('offers its keys, then what they can say, and undo takes all of it back', async () => {
    const { document } = await openExample('scripts/delivery.chatscript.yaml', '  look-up:\n    stage: resolution');
    const before = document.getText();
    await editorWindow.press('Enter');
    await editorWindow.type('resp');
    await editorWindow.press('Control+Space');
    await editorWindow.read(focused, 'respond');
    await editorWindow.press('Enter');
    await editorWindow.read('.suggest-widget .monaco-list-row', 'desk/');
    await editorWindow.type('collect');
    await editorWindow.read(focused, 'orders/collect-from-depot');
    await editorWindow.screenshot('completion');
    await editorWindow.press('Enter');
    const written = '    stage: resolution\n    respond: orders/collect-from-depot\n    do: Enter';
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes(written) || undefined);
    await undoTo(document, before);
  });

  it('offers whole steps of every kind, with the steps that there are', async () => {
    const { document } = await openExample('scripts/delivery.chatscript.yaml', '\n\n  look-up:');
    const before = document.getText();
    const line = document.positionAt(before.indexOf('\n\n  look-up:') + 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, line, '  ');
    await vscode.workspace.applyEdit(edit);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      line.translate(0, 2),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('step that waits for a reply'), labels.join(', '));
    await undoTo(document, before);
  });
});
