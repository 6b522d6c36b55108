import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { faultsOf } from './problems-of.ts';
import { showAllProblems, showProblems } from './show-problems.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const row = '.markers-panel .monaco-list-row';

describe('a misspelt key', () => {
  after(showAllProblems);

  it('is underlined as it is typed, told in the Problems panel, and gone when it is undone', async () => {
    const { document } = await openExample('libraries/english/desk.responses.yaml', 'title: Welcome');
    const before = document.getText();
    await editorWindow.press('Enter');
    await editorWindow.type('ownr: Asha');
    await editorWindow.press('Escape');

    const problem = await until(vscode.languages.onDidChangeDiagnostics, () =>
      faultsOf(document).find(({ code }) => code === 'key-unknown'),
    );
    assert.deepEqual(problem, {
      code: 'key-unknown',
      message: '`ownr` is not a key that belongs here. Did you mean `owner`?',
      text: 'ownr',
    });

    await editorWindow.read('.monaco-editor .squiggly-error');
    await showProblems('ownr');
    const [line] = await editorWindow.read(row, '`ownr`');
    assert.match(line ?? '', /^`ownr` is not a key .* Did you mean `owner`\? chatwright\W*key-unknown/);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await editorWindow.screenshot('misspelt-key');

    await undoTo(document, before);
    await until(vscode.languages.onDidChangeDiagnostics, () => faultsOf(document).length === 0 || undefined);
    await editorWindow.gone('.monaco-editor .squiggly-error');
    await editorWindow.gone(row, '`ownr`');
    await editorWindow.screenshot('misspelt-key-undone');
  });
});
