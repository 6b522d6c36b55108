import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { showProblemPage } from '../problem-pages.ts';

/** Shows the page that explains a problem: the one asked for, or one that a person chooses. */
export async function openProblemPage({ extensionUri }: ExtensionContext, code: unknown): Promise<void> {
  const chosen = typeof code === 'string' ? code : await chooseCode(extensionUri);
  if (chosen !== undefined) await showProblemPage(chosen);
}

async function chooseCode(extensionUri: Uri): Promise<string | undefined> {
  const entries = await workspace.fs.readDirectory(Uri.joinPath(extensionUri, 'docs', 'problems'));
  const codes = entries.filter(([name]) => name.endsWith('.md')).map(([name]) => name.slice(0, -'.md'.length));
  return window.showQuickPick(codes.sort(), { placeHolder: 'Which problem would you like explained?' });
}
