import { Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { openPageCommand } from '../protocol/open-page-command.ts';
import type { Patience } from './create-patience.ts';
import { problemPageScheme } from './problem-pages.ts';

/** How the language client is set up, on a desktop and in a browser alike. */
export function createClientOptions({ handleDiagnostics }: Patience): LanguageClientOptions {
  const page = Uri.from({ scheme: problemPageScheme, path: '/{code}.md' }).toString(true);
  return {
    documentSelector: listSchemes().flatMap((scheme) =>
      ['chatwright', 'chatwright-json'].map((language) => ({ scheme, language })),
    ),
    initializationOptions: {
      settings: toPlain(workspace.getConfiguration().get('chatwright')),
      problemPage: page,
      rulePage: page,
      hasCommands: true,
    },
    middleware: { handleDiagnostics },
    markdown: { isTrusted: { enabledCommands: [openPageCommand] } },
  };
}

/** Settings come as a view of the editor's own, which cannot be posted to a worker; a copy can. */
function toPlain(settings: unknown): unknown {
  return settings === undefined ? undefined : (JSON.parse(JSON.stringify(settings)) as unknown);
}

/** Only files of the workspace and of the disk: not what Git or a comparison shows of them. */
function listSchemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', ...folders.map(({ uri }) => uri.scheme)])];
}
