import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createDeskNotes } from './desk-notes.ts';
import { editorWindow } from './editor-window.ts';
import { findNoProblem, findProblem } from './find-problem.ts';
import { problemsOf } from './problems-of.ts';
import { readPage } from './read-page.ts';
import { showAllProblems, showProblems } from './show-problems.ts';
import { until } from './until.ts';

describe('a finding of etiquette', () => {
  const notes = createDeskNotes();
  afterEach(() => notes.remove());
  after(showAllProblems);

  it('waits while its line is written, unlike a fault in the file, and comes when the cursor rests', async () => {
    const document = await notes.open(['Hello, thank you for writing.', 'Goodbye.'], 'for writing.\n      ');
    await findNoProblem(document);
    await editorWindow.type('You failed to sign it. {{cus');
    const codes = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const found = problemsOf(document).map(({ code }) => code);
      return found.includes('template-tag-unclosed') ? found : undefined;
    });
    assert.equal(codes.includes('blame-customer'), false);

    const { text, message } = await findProblem(document, 'blame-customer');
    assert.equal(text, 'You failed to');
    assert.match(message, /blames the customer/);
    assert.equal(document.isDirty, true);
    await editorWindow.press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await findNoProblem(document, 'template-tag-unclosed');
    await findProblem(document, 'blame-customer');
    await editorWindow.read('.monaco-editor .squiggly-warning');
    await editorWindow.screenshot('finding');
  });

  it('comes at once when the cursor leaves the line', async () => {
    const document = await notes.open(['Hello, thank you for writing.', 'The form is here.'], 'form is here.');
    await editorWindow.type(' You failed to sign it.');
    await editorWindow.press('ArrowUp');
    await findProblem(document, 'blame-customer');
  });

  it('says why where the pointer is held over it, who set its rule, and where more is said', async () => {
    const document = await notes.open(['You failed to sign the form.'], 'sign the form.');
    await findProblem(document, 'blame-customer');
    await editorWindow.hover('.monaco-editor .squiggly-warning');
    const [hover = ''] = await editorWindow.read('.monaco-hover', 'Read about this rule');
    assert.match(hover, /blames the customer\. .*blame-customer: Say what is needed now.*It is set to warning\./);
    await editorWindow.screenshot('finding-hover');
    await editorWindow.click('.monaco-hover a', 'Read about this rule');
    await pageOpened();
  });

  it('has a link to the page of its rule, which opens as a preview', async () => {
    const document = await notes.open(['You failed to sign the form.'], 'sign the form.');
    await findProblem(document, 'blame-customer');
    await showProblems('blame-customer');
    await editorWindow.click('.markers-panel .monaco-list-row a', 'blame-customer');
    await pageOpened();
    assert.deepEqual((await readPage('blame-customer')).slice(0, 4), [
      'Why',
      'Reported',
      'Fine',
      'When to switch it off',
    ]);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await editorWindow.screenshot('rule-page');
  });
});

async function pageOpened(): Promise<void> {
  await until(vscode.window.tabGroups.onDidChangeTabs, () =>
    vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('blame-customer') === true ? true : undefined,
  );
}
