import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';
import { undoTo } from './undo-to.ts';
import { until } from './until.ts';

const library = 'libraries/english/desk.responses.yaml';

describe('help inside of texts', () => {
  it('offers variables behind two braces, each with the value of the sample customer', async () => {
    const { document } = await openExample(library, 'text: |-\n      Hi ');
    const before = document.getText();
    await editorWindow.type('{{customer.fi');
    await editorWindow.read('.suggest-widget.visible .monaco-list-row.focused', 'customer.firstName');
    await editorWindow.read('.suggest-widget.visible', 'Maya');
    await editorWindow.screenshot('help-in-texts');
    await editorWindow.press('Enter');
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText().includes('Hi {{customer.firstName}}{{default') || undefined,
    );
    await undoTo(document, before);
  });

  it('shows how a helper is called', async () => {
    const { document, selection } = await openExample(library, '{{default ');
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      selection.active,
    );
    assert.equal(help.signatures[0]?.label, 'default value otherwise');
    assert.equal(help.activeParameter, 0);
  });

  it('shows a reply as the sample customer reads it, where it is used', async () => {
    const { document, selection } = await openExample('scripts/refund.chatscript.yaml', 'respond: desk/wel');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    const parts = hovers.flatMap(({ contents }) => contents);
    const said = parts.map((part) => (part instanceof vscode.MarkdownString ? part.value : ''));
    assert.match(said.join('\n'), /\*\*Welcome\*\* · `desk\/welcome`[^]+> Hi Maya, I'm Robin/);
    assert.match(said.join('\n'), /- sms: \d+ of 1,600 characters, one message/);
  });

  it('offers what fits a condition', async () => {
    const { document } = await openExample('scripts/refund.chatscript.yaml', 'when: ');
    const before = document.getText();
    await editorWindow.type('channel == ');
    await editorWindow.press('Control+Space');
    await editorWindow.read('.suggest-widget.visible', 'whatsapp');
    await editorWindow.press('Escape');
    await undoTo(document, before);
  });
});
