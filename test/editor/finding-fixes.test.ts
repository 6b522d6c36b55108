import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createDeskNotes } from './desk-notes.ts';
import { editorWindow } from './editor-window.ts';
import { findNoProblem, findProblem } from './find-problem.ts';
import { until } from './until.ts';

const row = '.action-widget .monaco-list-row';
const spaced = ['Thank you for  writing. Kindly sign the form.', 'It is on  our site.'];

describe('the light bulb on a finding', () => {
  const notes = createDeskNotes();
  afterEach(() => notes.remove());

  it('offers a better wording', async () => {
    const document = await notes.open(spaced, 'writing. Kind');
    await findProblem(document, 'robotic-phrase');
    await choose('Write “Please”', 'fix-robotic-phrase');
    await changed(document, 'Please sign the form.');
    await findNoProblem(document, 'robotic-phrase');
  });

  it('keeps a rule quiet at this text, and waits for the reason', async () => {
    const document = await notes.open(spaced, 'writing. Kind');
    await findProblem(document, 'robotic-phrase');
    await choose('Do not report `robotic-phrase` here', 'suppress-menu');
    await changed(document, '    # chatwright-disable-next-line robotic-phrase -- \n    text: |-\n');
    await editorWindow.read('.monaco-editor.focused');
    await editorWindow.type('quoted from a letter');
    await changed(document, 'robotic-phrase -- quoted from a letter\n    text: |-\n');
    await editorWindow.screenshot('suppressed');
  });

  it('makes all safe changes of the file, and leaves the others', async () => {
    const document = await notes.open(spaced, 'Thank you for');
    await findProblem(document, 'double-space');
    await choose('Fix all safe findings in this file', 'fix-all-menu');
    await changed(document, 'Thank you for writing. Kindly sign the form.\n      It is on our site.\n');
    await findNoProblem(document, 'double-space');
  });
});

describe('all safe findings of a file', () => {
  const notes = createDeskNotes();
  const actions = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor');
  afterEach(async () => {
    await actions().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await notes.remove();
  });

  it('are fixed in the unsaved text when it is saved, where that is set', async () => {
    const onSave = { 'source.fixAll.chatwright': 'explicit' };
    await actions().update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global);
    const document = await notes.open(spaced, 'our site.');
    await findProblem(document, 'double-space');
    await editorWindow.type(' Please  tell us.');
    await editorWindow.press('Control+s');
    await until(vscode.workspace.onDidSaveTextDocument, () => (document.isDirty ? undefined : true));
    assert.match(document.getText(), /Thank you for writing\. Kindly .*\n.*on our site\. Please tell us\.\n/);
    await findNoProblem(document, 'double-space');
    await findProblem(document, 'robotic-phrase');
    await editorWindow.screenshot('fixed-on-save');
  });

  it('are fixed by a command', async () => {
    const document = await notes.open(spaced, 'our site.');
    await findProblem(document, 'double-space');
    await vscode.commands.executeCommand('chatwright.fixAll');
    await changed(document, 'Thank you for writing. Kindly sign the form.\n      It is on our site.\n');
  });
});

async function choose(title: string, picture: string): Promise<void> {
  await editorWindow.click('.lightBulbWidget');
  await editorWindow.read(row, title);
  await editorWindow.screenshot(picture);
  await editorWindow.click(row, title);
}

async function changed(document: vscode.TextDocument, text: string): Promise<void> {
  await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes(text) || undefined);
}
