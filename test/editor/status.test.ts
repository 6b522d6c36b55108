import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';

const mode = '[id="status.editor.mode"]';
const status = '[id="status.languageStatus"]';

describe('the status bar', () => {
  it('names our two languages', async () => {
    await openExample('libraries/english/desk.responses.yaml');
    assert.deepEqual(await editorWindow.read(mode, 'Chatwright'), ['Chatwright']);
    await openExample('libraries/english/technical.responses.json');
    assert.deepEqual(await editorWindow.read(mode, 'JSON'), ['Chatwright (JSON)']);
  });

  it('tells how many problems all files have together, and offers to check them', async () => {
    const { document } = await openExample('training/1-misspelt-words.responses.yaml');
    await findProblem(document, 'key-unknown');
    await editorWindow.click(status);
    const [told = ''] = await editorWindow.read('.hover-language-status', 'Check all files');
    assert.match(
      told,
      /^Chatwright: \d+ errors, \d+ warnings(, \d+ notes?)?(, \d+ hints?)? in \d+ files Check all files$/,
    );
    await editorWindow.screenshot('status');
    await editorWindow.click('.hover-language-status a', 'Check all files');
    await editorWindow.read('.markers-panel .monaco-list-row', 'chatwright');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });
});
