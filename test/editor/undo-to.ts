import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const mostUndos = 60;

/** Undoes in the active editor until its document holds a text again. */
export async function undoTo(document: vscode.TextDocument, text: string): Promise<void> {
  for (let times = 0; times < mostUndos && document.getText() !== text; times++) {
    await vscode.commands.executeCommand('undo');
  }
  assert.equal(document.getText(), text);
}
