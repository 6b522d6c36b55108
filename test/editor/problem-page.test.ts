import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';
import { readPage } from './read-page.ts';
import { showAllProblems, showProblems } from './show-problems.ts';
import { until } from './until.ts';

describe('a problem', () => {
  after(showAllProblems);

  it('is explained where the pointer is held over it', async () => {
    const { document } = await openExample('training/1-misspelt-words.responses.yaml');
    await findProblem(document, 'key-unknown');
    await editorWindow.read('.monaco-editor .squiggly-error');
    await editorWindow.hover('.monaco-editor .squiggly-error');
    const [hover = ''] = await editorWindow.read('.monaco-hover', 'Quick Fix');
    assert.match(
      hover,
      /^`shortcutt` is not a key that belongs here\. Did you mean `shortcut`\? ?chatwright\W*key-unknown/,
    );
    await editorWindow.screenshot('hover');
  });

  it('has a link to its page, which opens as a preview', async () => {
    const { document } = await openExample('training/2-lost-text.responses.yaml');
    await findProblem(document, 'text-ends-at-hash');
    await showProblems('text-ends-at-hash');
    await editorWindow.click('.markers-panel a.code-link, .markers-panel .monaco-list-row a', 'text-ends-at-hash');
    const label = await until(vscode.window.tabGroups.onDidChangeTabs, () => {
      const active = vscode.window.tabGroups.activeTabGroup.activeTab;
      return active?.label.includes('text-ends-at-hash') === true ? active.label : undefined;
    });
    assert.match(label, /text-ends-at-hash/);
    const page = vscode.Uri.from({ scheme: 'chatwright-problem', path: '/text-ends-at-hash.md' });
    assert.match((await vscode.workspace.openTextDocument(page)).getText(), /^# A text that ends at a hash\n/);
    await readPage('A text that ends at a hash');
    await editorWindow.screenshot('problem-page');
  });
});
