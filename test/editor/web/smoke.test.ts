import * as vscode from 'vscode';
import { createEditorWindow } from '../create-editor-window.ts';
import { openExample } from '../open-example.ts';
import { postWindowAction } from '../post-window-action.ts';
import { problemsOf } from '../problems-of.ts';
import { until } from '../until.ts';
import { expectEqual } from './expect-equal.ts';

describe('in a web worker', () => {
  it('the extension activates and finds a misspelt key', async () => {
    expectEqual(typeof process, 'undefined');
    const extension = vscode.extensions.getExtension('chatwright.chatwright');
    if (extension === undefined) throw new Error('The extension is not installed.');
    const editorWindow = createEditorWindow(
      postWindowAction(extension.extensionUri.with({ path: '/web-window' }).toString()),
    );

    const editor = await openExample('libraries/english/desk.responses.yaml', 'title: Welcome');
    await extension.activate();
    await editor.edit((edit) => {
      edit.insert(editor.selection.active, '\n    ownr: Asha');
    });
    const problem = await until(vscode.languages.onDidChangeDiagnostics, () =>
      problemsOf(editor.document).find(({ text }) => text === 'ownr'),
    );
    expectEqual(problem.code, 'key-unknown');
    await editorWindow.read('.monaco-editor .squiggly-error');
    await editorWindow.screenshot('web-host');
  });
});
