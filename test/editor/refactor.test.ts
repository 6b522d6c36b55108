import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openExample } from './open-example.ts';
import { undoTo } from './undo-to.ts';

describe('refactoring', () => {
  it('splits a step in two, and undo takes it back', async () => {
    const { document, selection } = await openExample('scripts/refund.chatscript.yaml', "      So you'd like to send");
    const before = document.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      vscode.CodeActionKind.RefactorRewrite.value,
      20,
    );
    const split = actions.find(({ title }) => title === 'Split this step in two here');
    assert(split?.edit);
    await vscode.workspace.applyEdit(split.edit);
    assert.match(document.getText(), /goto: acknowledge-2\n\n {2}acknowledge-2:\n {4}stage: discovery\n/);
    await undoTo(document, before);
  });

  it('sorts a library, and undo takes it back', async () => {
    const { document } = await openExample('libraries/english/desk.responses.yaml', 'library: desk');
    const before = document.getText();
    const changed = new Promise((resolve) => {
      const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
        subscription.dispose();
        resolve(event);
      });
    });
    await vscode.commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.sort.chatwright.name',
      apply: 'first',
    });
    await changed;
    assert.notEqual(document.getText(), before);
    await undoTo(document, before);
  });
});
