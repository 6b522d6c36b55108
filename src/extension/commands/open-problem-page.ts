import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { pageFolders, showProblemPage } from '../problem-pages.ts';

/** Shows the page that explains a problem or a rule: the one asked for, or one that a person chooses. */
export async function openProblemPage({ extensionUri }: ExtensionContext, code: unknown): Promise<void> {
  const chosen = typeof code === 'string' ? code : await chooseCode(extensionUri);
  if (chosen !== undefined) await showProblemPage(chosen);
}

async function chooseCode(extensionUri: Uri): Promise<string | undefined> {
  const codes = await Promise.all(pageFolders.map((folder) => listCodes(Uri.joinPath(extensionUri, 'docs', folder))));
  return window.showQuickPick(codes.flat().sort(), { placeHolder: 'Which problem or rule would you like explained?' });
}

async function listCodes(folder: Uri): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([name]) => /^[a-z].*\.md$/.test(name)).map(([name]) => name.slice(0, -'.md'.length));
}
