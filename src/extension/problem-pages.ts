import {
  Uri,
  commands,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocumentContentProvider,
} from 'vscode';
import { isPageName } from '../protocol/package-files.ts';

/** The scheme of the addresses of the pages about problems and rules: `chatwright-problem:/<code>.md`. */
export const problemPageScheme = 'chatwright-problem';

/** The folders of the pages in the extension. */
export const pageFolders = ['problems', 'rules'] as const;

/**
 * Serves the pages that explain our problems and rules from within the extension, so that the link on a problem works without a network.
 * An address of our own is needed, since the link of a problem may not run a command; VS Code opens it as a preview, as our settings'
 * defaults say.
 */
export function registerProblemPages({ extensionUri }: ExtensionContext): Disposable {
  const provider: TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const [, name = ''] = /^\/(.+)\.md$/.exec(path) ?? [];
      return (await readPage(extensionUri, name)) ?? noPage;
    },
  };
  return workspace.registerTextDocumentContentProvider(problemPageScheme, provider);
}

/** Shows the page of a problem or a rule, by its code. */
export async function showProblemPage(code: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: problemPageScheme, path: `/${code}.md` }));
}

async function readPage(extensionUri: Uri, name: string): Promise<string | undefined> {
  if (!isPageName(name)) return undefined;
  for (const folder of pageFolders) {
    const page = Uri.joinPath(extensionUri, 'docs', folder, `${name}.md`);
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(page));
    } catch {
      // A code has its page in one of the folders only.
    }
  }
  return undefined;
}

const noPage = '# No page yet\n\nThere is no page about this yet. The message in the editor says what to do.\n';
