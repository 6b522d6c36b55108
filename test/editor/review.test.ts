import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createDeskNotes } from './desk-notes.ts';
import { editorWindow } from './editor-window.ts';
import { toUri } from './open-file.ts';

describe('a reviewer', () => {
  const notes = createDeskNotes();
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('chatwright');
  afterEach(async () => {
    await settings().update('reviewer', undefined, vscode.ConfigurationTarget.Global);
    await notes.remove();
  });

  it('is asked for a name once, and approves the wording that the cursor is in', async () => {
    await notes.open(['Thank you for writing.'], 'for writing.');
    const approved = vscode.commands.executeCommand('chatwright.approveWording');
    await editorWindow.read('.quick-input-widget', 'Your name as it shall stand in the review record');
    await editorWindow.screenshot('reviewer-name');
    await editorWindow.type('Asha');
    await editorWindow.press('Enter');
    await approved;
    await vscode.commands.executeCommand('notifications.showList');
    await editorWindow.read('.notification-list-item-message', '“desk-notes/form-missing@en-GB” is approved.');
    await editorWindow.screenshot('approved');
    assert.equal(settings().get('reviewer'), 'Asha');
    const record = readFileSync(toUri('desk-notes/chatwright.reviews.yaml').fsPath, 'utf8');
    assert.match(
      record,
      /^approved:\n {2}desk-notes\/form-missing@en-GB: \{ by: Asha, date: \d{4}-\d\d-\d\d, text: t[0-9a-f]{8} \}\n$/,
    );

    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('chatwright.approveWording');
    await vscode.commands.executeCommand('notifications.showList');
    await editorWindow.read('.notification-list-item-message', 'already');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
