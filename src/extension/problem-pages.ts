import {
  Uri,
  commands,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocumentContentProvider,
} from 'vscode';

/** The scheme of the addresses of problems' pages: `chatwright-problem:/<code>.md`. */
export const problemPageScheme = 'chatwright-problem';

/**
 * Serves the pages that explain our problems from within the extension, so that the link on a problem works without a network. An address
 * of our own is needed, since the link of a problem may not run a command; VS Code opens it as a preview, as our settings' defaults say.
 */
export function registerProblemPages({ extensionUri }: ExtensionContext): Disposable {
  const provider: TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      try {
        const page = Uri.joinPath(extensionUri, 'docs', 'problems', path);
        return new TextDecoder().decode(await workspace.fs.readFile(page));
      } catch {
        return '# No page yet\n\nThere is no page about this problem yet. Its message says what to do.\n';
      }
    },
  };
  return workspace.registerTextDocumentContentProvider(problemPageScheme, provider);
}

/** Shows the page of a problem, by its code. */
export async function showProblemPage(code: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: problemPageScheme, path: `/${code}.md` }));
}
