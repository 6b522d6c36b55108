import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findNoProblem, findProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';
import { openFile, toUri } from './open-file.ts';
import { problemsOf } from './problems-of.ts';
import { until } from './until.ts';

const head = 'library: bad\ntitle: Bad input\nlocale: en-GB\nresponses:\n';
const reply = (number: number): string =>
  `  - id: reply-${String(number)}\n    title: Reply ${String(number)}\n    text: |-\n      ${'Thank you for waiting. '.repeat(20)}\n`;

describe('bad input', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { uri, path } = getBadFile();
    rmSync(path, { force: true });
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(uri).length === 0 || undefined,
    );
  });

  it('in an empty file is one warning, which goes with the first line', async () => {
    const document = await write('');
    const { message } = await findProblem(document, 'file-empty');
    assert.match(message, /^There is nothing in this file yet\./);
    await editorWindow.screenshot('bad empty');
    await editorWindow.type('library: bad');
    await findNoProblem(document, 'file-empty');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('of 20 MB is checked, its last line too, and typing goes on', async () => {
    const replies = Array.from({ length: 41_000 }, (_, number) => reply(number)).join('');
    const text = `${head}${replies}  - id: last\n    titel: Last\n    text: |-\n      Bye.\n`;
    assert.ok(text.length > 20_000_000);
    const workbench = vscode.workspace.getConfiguration('workbench');
    await workbench.update('editorLargeFileConfirmation', 100, vscode.ConfigurationTarget.Global);
    const document = await write(text);
    const found = await findProblem(document, 'key-unknown');
    assert.equal(found.text, 'titel');
    await editorWindow.type('x');
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => problemsOf(document)[0]?.text === 'xlibrary' || undefined,
    );
    await editorWindow.screenshot('bad 20 MB');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('of bytes that are no text is told in one sentence, and the other files are checked as ever', async () => {
    const { uri, path } = getBadFile();
    writeFileSync(
      path,
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
    );
    const [told] = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(
      told?.message,
      'This file is not a text that is saved as UTF-8, so it is not checked. Save it as UTF-8.',
    );
    await vscode.commands.executeCommand('vscode.open', uri);
    await editorWindow.read('.tab.active', 'bad.responses.yaml');
    await editorWindow.screenshot('bad bytes');
    const { document } = await openExample('training/1-misspelt-words.responses.yaml');
    await findProblem(document, 'key-unknown');
  });

  it('with 5,000 problems shows the 500 gravest and says how many are left out', async () => {
    const quiet = '    lint: { disable: [translation-missing], reason: It is about keys. }\n';
    const wrong = Array.from({ length: 5000 }, (_, number) => `    wrong${String(number)}: x\n`).join('');
    const document = await write(`${head}  - id: many\n    title: Many\n    text: Hello.\n${quiet}${wrong}`);
    const notice = await until(vscode.languages.onDidChangeDiagnostics, () =>
      problemsOf(document).find(({ message }) => message.startsWith('…')),
    );
    assert.equal(notice.message, '… and 4,500 more problems in this file; the command line lists them all.');
    assert.equal(problemsOf(document).length, 501);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await editorWindow.read('.markers-panel .monaco-list-row', 'bad.responses.yaml');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await editorWindow.screenshot('bad 5000 problems');
  });

  it('in a document without a file name is left alone, and nothing else suffers', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'chatwright', content: 'ownr: Asha\n' });
    await vscode.window.showTextDocument(untitled);
    await editorWindow.press('Control+End');
    await editorWindow.type('{{');
    const { document } = await openExample('training/1-misspelt-words.responses.yaml');
    await findProblem(document, 'key-unknown');
    assert.deepEqual(problemsOf(untitled), []);
  });
});

function getBadFile(): { readonly uri: vscode.Uri; readonly path: string } {
  const uri = toUri('bad.responses.yaml');
  return { uri, path: uri.fsPath };
}

async function write(text: string): Promise<vscode.TextDocument> {
  const { uri, path } = getBadFile();
  writeFileSync(path, text);
  return openFile(uri);
}
