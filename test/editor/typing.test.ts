import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findNoProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';
import { faultsOf } from './problems-of.ts';
import { showAllProblems, showProblems } from './show-problems.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const file = 'libraries/english/desk.responses.yaml';

/** What somebody does to a file that is in order, and the one problem that they should see. */
const cases = [
  {
    name: 'half a placeholder',
    after: 'text: |-\n      Hi ',
    keys: ['{', '{', 'c', 'u', 's'],
    code: 'template-tag-unclosed',
    text: '{{cus',
    message: '`{{cus` is never closed: add `}}` after it.',
  },
  {
    name: 'half a key',
    after: 'title: Welcome',
    keys: ['Enter', 'o', 'w', 'n'],
    code: 'key-without-colon',
    text: 'own',
    message:
      'A colon is missing on this line. Write `key: value`, or indent the line if it belongs to the text above it.',
  },
  {
    name: 'a quote that is deleted',
    after: '{{default customer.firstName "there"',
    keys: ['Backspace'],
    code: 'template-string-unclosed',
    text: '"',
    message: 'These words in quotes are never closed: add `"` where they end, before `}}`.',
  },
  {
    name: 'a bracket that is deleted',
    after: 'tags: [greeting]',
    keys: ['Backspace'],
    code: 'bracket-not-closed',
    text: '[',
    message: 'This `[` is never closed. Add `]` where the list ends.',
  },
  {
    name: 'a value that no list knows',
    after: 'channels: [web, whatsapp, sms',
    keys: ['x'],
    code: 'value-not-allowed',
    text: 'smsx',
    message:
      '`smsx` is not possible here. Did you mean `sms`? Choose `web`, `app`, `whatsapp`, `sms`, `messenger`, `instagram`, `telegram`, `line` or `email`.',
  },
];

describe('while somebody types', () => {
  after(showAllProblems);

  for (const { name, after, keys, code, text, message } of cases) {
    it(`${name} is underlined and told, and nothing else`, async () => {
      const { document } = await openExample(file, after);
      const before = document.getText();
      await editorWindow.press(...keys);
      await editorWindow.press('Escape');
      await until(vscode.languages.onDidChangeDiagnostics, () => faultsOf(document)[0]?.text === text || undefined);
      assert.deepEqual(faultsOf(document), [{ code, message, text }]);
      await editorWindow.read('.monaco-editor .squiggly-error');
      await showProblems(code);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await editorWindow.screenshot(`typing ${name}`);
      await undoTo(document, before);
      await findNoProblem(document);
    });
  }
});
