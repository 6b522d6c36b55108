import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { findProblem } from './find-problem.ts';
import { openExample } from './open-example.ts';

const themes = [
  { name: 'Default Light Modern', kind: 'vs' },
  { name: 'Default Dark Modern', kind: 'vs-dark' },
  { name: 'Default High Contrast', kind: 'hc-black' },
  { name: 'Default High Contrast Light', kind: 'hc-light' },
];

describe('a document', () => {
  after(() => setTheme('Default Light Modern'));

  for (const { name, kind } of themes) {
    it(`shows its placeholders and problems in ${name}`, async () => {
      const { document } = await openExample('training/3-broken-templates.responses.yaml');
      await findProblem(document, 'template-tag-unclosed');
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await setTheme(name);
      await editorWindow.read(`.monaco-workbench.${kind} .monaco-editor .squiggly-error`);
      // A token of its own: the name, without the braces and the text around it.
      await editorWindow.read(`.view-line span[class^="mtk"]:text-is("agent.firstName")`);
      await editorWindow.screenshot(name);
    });
  }
});

async function setTheme(name: string): Promise<void> {
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, Global);
}
