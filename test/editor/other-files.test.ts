import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findNoProblem, findProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';
import { openFile, toUri } from './open-file.ts';
import { problemsOf } from './problems-of.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const scriptPath = 'scripts/uses.chatscript.yaml';
const libraryPath = 'libraries/depot.responses.yaml';

describe('a script', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of [scriptPath, libraryPath]) rmSync(toUri(path).fsPath, { force: true });
  });

  it('has a problem as soon as a name that it uses is changed in another file', async () => {
    write(scriptPath, writeScript('orders/refund-items'));
    const library = await openExample('libraries/english/orders.responses.yaml', '- id: ');
    const script = await openFile(toUri(scriptPath), vscode.ViewColumn.Beside);
    await findNoProblem(script);

    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    const before = library.document.getText();
    await editorWindow.type('x-');
    const { text, message } = await until(vscode.languages.onDidChangeDiagnostics, () =>
      problemsOf(script).find((problem) => problem.code === 'id-unknown' && problem.message.includes('x-')),
    );
    assert.equal(text, 'orders/refund-items');
    assert.equal(
      message,
      'There is no response `orders/refund-items` in this project. Did you mean `orders/x-refund-items`?',
    );
    await editorWindow.read('.editor-group-container .squiggly-error');
    await editorWindow.screenshot('renamed-in-another-file');

    await undoTo(library.document, before);
    await findNoProblem(script);
  });

  it('follows what comes, changes and goes on the disk', async () => {
    write(scriptPath, writeScript('depot/closed'));
    const script = await openFile(toUri(scriptPath));
    const { message } = await findProblem(script, 'id-unknown');
    assert.equal(message, 'There is no response `depot/closed` in this project.');

    write(libraryPath, writeLibrary('closed'));
    await findNoProblem(script);
    write(libraryPath, writeLibrary('open'));
    await findProblem(script, 'id-unknown');
    write(libraryPath, writeLibrary('closed'));
    await findNoProblem(script);
    rmSync(toUri(libraryPath).fsPath);
    await findProblem(script, 'id-unknown');
  });
});

function write(path: string, text: string): void {
  writeFileSync(toUri(path).fsPath, text);
}

function writeScript(response: string): string {
  const step = `  tell:\n    respond: ${response}\n    end: resolved\n`;
  return `script: uses\ntitle: Uses\nlocale: en-GB\nstart: tell\nsteps:\n${step}`;
}

function writeLibrary(id: string): string {
  const response = `  - id: ${id}\n    title: Closed\n    text: |-\n      The depot is closed.\n`;
  return `library: depot\ntitle: Depot\nlocale: en-GB\nresponses:\n${response}`;
}
