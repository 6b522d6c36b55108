import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { problemsOf } from './problems-of.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const cases = [
  {
    name: 'puts a misspelt key right',
    file: 'training/1-misspelt-words.responses.yaml',
    after: '    shortcu',
    code: 'key-unknown',
    text: 'shortcutt',
    title: 'Change to `shortcut`',
    mended: '    shortcut: where',
  },
  {
    name: 'makes a text that would be cut a text block',
    file: 'training/2-lost-text.responses.yaml',
    after: 'Your order #',
    code: 'text-ends-at-hash',
    text: '#12 is ready. You can collect it from 10:00.',
    title: 'Make this a text block',
    mended: '    text: |-\n      Your order #12 is ready. You can collect it from 10:00.',
  },
  {
    name: 'puts an unknown name right',
    file: 'training/4-unknown-names.chatscript.yaml',
    after: 'goto: looku',
    code: 'id-unknown',
    text: 'lookup',
    title: 'Change to `look-up`',
    mended: 'goto: look-up',
  },
];

describe('the light bulb', () => {
  for (const { name, file, after, code, text, title, mended } of cases) {
    it(`${name}, and undo takes it back`, async () => {
      const { document } = await openExample(file, after);
      const before = document.getText();
      const isThere = (): boolean =>
        problemsOf(document).some((problem) => problem.code === code && problem.text === text);
      await until(vscode.languages.onDidChangeDiagnostics, () => isThere() || undefined);

      // The key Ctrl+. asks anew, and a publication on the way would cut its question short; the bulb has its answer already.
      await editorWindow.click('.lightBulbWidget');
      await editorWindow.read('.action-widget .monaco-list-row', title);
      await editorWindow.screenshot(`fix-${code}`);
      await editorWindow.click('.action-widget .monaco-list-row', title);
      await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes(mended) || undefined);
      await until(vscode.languages.onDidChangeDiagnostics, () => !isThere() || undefined);

      await undoTo(document, before);
      await until(vscode.languages.onDidChangeDiagnostics, () => isThere() || undefined);
    });
  }
});
