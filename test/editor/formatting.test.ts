import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openExample } from './open-example.ts';
import { undoTo } from './undo-to.ts';

describe('formatting', () => {
  it('gives a file regular white space, and undo takes it back', async () => {
    const editor = await openExample('libraries/english/desk.responses.yaml', 'library: desk');
    const { document } = editor;
    const before = document.getText();
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), 'library:    desk   \n\n\n'));
    const untidy = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), before.replace('library: desk\n', 'library: desk\n\n'));
    await undoTo(document, untidy);
    await undoTo(document, before);
  });
});
