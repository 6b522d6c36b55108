import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openFile, toUri } from './open-file.ts';

/** A library of canned responses of the tests, in which the rules of etiquette find one thing after the other. */
export interface DeskNotes {
  /** Writes the library with these lines as its only text, and opens it with the cursor behind `after`. */
  readonly open: (lines: readonly string[], after: string) => Promise<vscode.TextDocument>;
  /** Closes the editors without saving and deletes the library. */
  readonly remove: () => Promise<void>;
}

/** Creates such a library, in a project of its own that has one language only. */
export function createDeskNotes(): DeskNotes {
  const folder = toUri('desk-notes').fsPath;
  return {
    async open(lines, after) {
      // An editor opens a file where it was last looked at; a new name is looked at from its first line on.
      const uri = toUri(`desk-notes/${String(Date.now())}.responses.yaml`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(toUri('desk-notes/chatwright.yaml').fsPath, project);
      const text = head + lines.map((line) => `      ${line}\n`).join('');
      writeFileSync(uri.fsPath, text);
      await vscode.commands.executeCommand('chatwright.checkWorkspace');
      await vscode.commands.executeCommand('workbench.action.closePanel');
      const before = text.slice(0, text.indexOf(after) + after.length).split('\n');
      const cursor = new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
      const document = await openFile(uri, vscode.ViewColumn.One, cursor);
      await editorWindow.read('.monaco-editor.focused');
      return document;
    },
    async remove() {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const project =
  'version: 1\nname: Desk notes\nlocales: [en-GB]\nchannels: [web]\n' +
  'etiquette: { extends: [chatwright:recommended], rules: { blame-customer: warning } }\n';
const head =
  'library: desk-notes\ntitle: Desk notes\nlocale: en-GB\nresponses:\n' +
  '  - id: form-missing\n    title: Form missing\n    text: |-\n';
