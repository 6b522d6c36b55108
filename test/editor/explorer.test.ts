import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findNoProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';
import { toUri } from './open-file.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const row = '.pane-body .monaco-list-row';
const found = '.quick-input-widget .monaco-list-row';

describe('the explorer of replies and scripts', () => {
  before(async () => {
    await openExample('libraries/english/desk.responses.yaml');
    await vscode.commands.executeCommand('chatwright.checkWorkspace');
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('chatwright.explorer.focus');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('lists what the projects hold, by keys alone, and opens what is chosen', async () => {
    await editorWindow.read(row, 'Training ground');
    await vscode.commands.executeCommand('chatwright.explorer.focus');
    await editorWindow.press('Home', 'ArrowRight');
    await editorWindow.read(row, 'Canned responses');
    await editorWindow.press('ArrowDown', 'ArrowRight');
    await editorWindow.read(row, 'Every chat');
    await editorWindow.screenshot('explorer-libraries');
    await editorWindow.click(row, 'Chat scripts');
    await editorWindow.click(row, 'Refund request');
    await editorWindow.read('.tab.active', 'refund.chatscript.yaml');
    await vscode.commands.executeCommand('chatwright.explorer.focus');
    await editorWindow.press('ArrowRight');
    await editorWindow.read(row, '1. greet');
    await editorWindow.screenshot('explorer-steps');
  });

  it('groups the replies as a person wants them', async () => {
    const chosen = vscode.commands.executeCommand('chatwright.groupReplies');
    await editorWindow.read(found, 'By tag');
    await editorWindow.screenshot('explorer-grouping');
    await editorWindow.type('tag');
    await editorWindow.press('Enter');
    await chosen;
    await editorWindow.read(row, 'greeting');
    await editorWindow.screenshot('explorer-tags');
  });

  it('shows what is edited a moment later', async () => {
    const { document } = await openExample('libraries/english/desk.responses.yaml', 'title: Every chat');
    const before = document.getText();
    const name = document.getText().indexOf('tags: [greeting]') + 'tags: ['.length;
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.insert(document.positionAt(name), 'aardvark, ');
    });
    await editorWindow.read(row, 'aardvark');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await undoTo(document, before);
    await editorWindow.gone(row, 'aardvark');
  });
});

describe('the search for replies', () => {
  it('opens a reply, and inserts one where somebody writes, by keys alone', async () => {
    const { document } = await openExample('libraries/english/desk.responses.yaml', 'What can I do for you today?');
    const before = document.getText();
    await vscode.commands.executeCommand('chatwright.searchReplies');
    await editorWindow.read(found);
    await editorWindow.type('welcome back');
    await editorWindow.read(`${found}.focused`, 'Welcome back');
    await editorWindow.screenshot('search-replies');
    await editorWindow.press('Enter');
    await until(
      vscode.window.onDidChangeTextEditorSelection,
      () => (vscode.window.activeTextEditor?.selection.active.line ?? 0) > 20 || undefined,
    );

    const editor = await openExample('libraries/english/desk.responses.yaml', 'What can I do for you today?');
    await vscode.commands.executeCommand('chatwright.searchReplies');
    await editorWindow.read(found);
    await editorWindow.type('/back');
    await editorWindow.read(`${found}.focused`, 'Welcome back');
    await editorWindow.press('Control+Enter');
    await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.getText() !== before || undefined);
    assert.match(editor.document.getText(), /What can I do for you today\?Hi \{\{/);
    await editorWindow.screenshot('reply-inserted');
    await undoTo(editor.document, before);
  });
});

describe('a new file', () => {
  const uri = toUri('libraries/english/night-shift.responses.yaml');
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(uri.fsPath, { force: true });
  });

  it('is begun with a name, is in order, and waits for the first text', async () => {
    await openExample('libraries/english/desk.responses.yaml');
    const begun = vscode.commands.executeCommand('chatwright.newLibrary');
    await editorWindow.read('.quick-input-widget', 'What is the library called?');
    await editorWindow.type('Desk');
    await editorWindow.read('.quick-input-widget', 'There is a file desk.responses.yaml in this folder already.');
    await editorWindow.screenshot('new-file-refused');
    await editorWindow.press('Control+a');
    await editorWindow.type('Night shift');
    await editorWindow.gone('.quick-input-widget', 'There is a file');
    await editorWindow.press('Enter');
    await begun;
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.match(editor.document.getText(), /^library: night-shift\ntitle: Night shift\nresponses:\n/);
    assert.equal(editor.document.getText(editor.selection), 'Thank you for your patience.');
    await findNoProblem(editor.document);
    await editorWindow.screenshot('new-file');
  });
});
