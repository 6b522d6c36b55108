import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { editorWindow } from './editor-window.ts';
import { openExample } from './open-example.ts';

const script = 'scripts/refund.chatscript.yaml';

describe('reading aids', () => {
  it('show above a step how many paths lead to it, and where they come from', async () => {
    await openExample(script, '  clarify:');
    await editorWindow.read('.codelens-decoration', 'reached by 5 paths');
    await openExample(script, '  greet:');
    await editorWindow.screenshot('lenses');
    await editorWindow.click('.codelens-decoration a', 'the chat starts here');
    await editorWindow.read('.reference-zone-widget', 'start: greet');
    await editorWindow.press('Escape');
    await editorWindow.gone('.reference-zone-widget');
  });

  it('show titles behind names and lengths behind texts', async () => {
    await openExample(script, 'respond: desk/welcome');
    await editorWindow.read('.view-line', 'Welcome');
    await openExample(script, 'say: |-');
    await editorWindow.read('.view-line', 'of 4,096 (WhatsApp)');
    await editorWindow.screenshot('hints');
  });

  it('outline a script by its conversation', async () => {
    const { document } = await openExample(script);
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    const greet = symbols.find(({ name }) => name === 'greet');
    assert.match(greet?.detail ?? '', /^1 · /);
    assert.ok(symbols.some(({ name, children }) => name === 'anytime' && children.length > 0));
  });

  it('find a reply by its title in all files', async () => {
    await openExample(script);
    const found = await ask<vscode.SymbolInformation>('vscode.executeWorkspaceSymbolProvider', 'Refund approved');
    assert.ok(found.some(({ name }) => name === 'refund-approved · Refund approved'));
  });

  it('fold, select, link and colour', async () => {
    const { document, selection } = await openExample(
      'libraries/english/desk.responses.yaml',
      '{{default customer.first',
    );
    const folds = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.length > 10);
    const [range] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [
      selection.active,
    ]);
    const grown = listParents(range).map((each) => document.getText(each.range));
    assert.ok(grown.includes('customer.firstName') && grown.includes('default customer.firstName "there"'));
    const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some(({ target }) => target?.path.endsWith('/files/complaint-rights.md')));
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const personal = 1 << legend.tokenModifiers.indexOf('pii');
    assert.ok(tokens.data.some((bits, at) => at % 5 === 4 && (bits & personal) !== 0));
  });
});

function listParents(range: vscode.SelectionRange | undefined): readonly vscode.SelectionRange[] {
  return range === undefined ? [] : [range, ...listParents(range.parent)];
}

async function ask<Thing>(command: string, ...args: readonly unknown[]): Promise<readonly Thing[]> {
  return (await vscode.commands.executeCommand<Thing[] | undefined>(command, ...args)) ?? [];
}
