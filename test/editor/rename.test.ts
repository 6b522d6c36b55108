import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { until } from './until.ts';

describe('renaming', () => {
  it('gives a step another name wherever it is led to, and undo takes it back at once', async () => {
    const { document } = await openExample('scripts/refund.chatscript.yaml', 'goto: give-cre');
    const before = document.getText();
    await rename('half-back');
    const after = before.replaceAll('give-credit', 'half-back');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === after || undefined);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('says why a name cannot be had', async () => {
    const { document } = await openExample('scripts/refund.chatscript.yaml', 'goto: give-cre');
    const before = document.getText();
    await rename('wrap-up');
    await vscode.commands.executeCommand('notifications.showList');
    await editorWindow.read('.notification-list-item-message', 'There is a step `wrap-up` already');
    await editorWindow.screenshot('rename-refused');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(document.getText(), before);
  });

  it('says what keeps its name before anybody types another', async () => {
    await openExample('scripts/refund.chatscript.yaml', 'channels: [we');
    void vscode.commands.executeCommand('editor.action.rename');
    await editorWindow.read('.monaco-editor-overlaymessage', 'Channels have the same names in every project');
    await editorWindow.press('Escape');
  });

  it('changes the other files of a project, its review record too', async () => {
    const { document, selection } = await openExample('libraries/english/desk.responses.yaml', 'id: complaint-rig');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      selection.active,
      'your-rights',
    );
    const changed = edit
      .entries()
      .map(([uri, edits]) => `${vscode.workspace.asRelativePath(uri)} ${String(edits.length)}`);
    assert.deepEqual(changed.sort(), [
      'chatwright.reviews.yaml 1',
      'libraries/english/desk.responses.yaml 1',
      'scripts/complaint.chatscript.yaml 2',
    ]);
  });
});

describe('a name', () => {
  it('leads to where it is given, and is found wherever it is used', async () => {
    const { document, selection } = await openExample('scripts/complaint.chatscript.yaml', 'respond: desk/complaint-');
    const [place] = await ask('vscode.executeDefinitionProvider', document.uri, selection.active);
    assert.ok(place !== undefined);
    assert.match(place.uri.path, /libraries\/english\/desk\.responses\.yaml$/);
    const given = await vscode.workspace.openTextDocument(place.uri);
    assert.equal(given.getText(place.range), 'complaint-rights');
    const uses = await ask('vscode.executeReferenceProvider', document.uri, selection.active);
    assert.equal(uses.length, 4);
  });
});

async function rename(name: string): Promise<void> {
  void vscode.commands.executeCommand('editor.action.rename');
  await editorWindow.read('.rename-box:focus-within');
  await editorWindow.press('Control+a');
  await editorWindow.type(name);
  await editorWindow.press('Enter');
}

async function ask(command: string, uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.Location[]> {
  return (await vscode.commands.executeCommand<vscode.Location[] | undefined>(command, uri, position)) ?? [];
}
