import * as vscode from 'vscode';

/** A problem as the editor publishes it, in plain values. */
export interface PublishedProblem {
  readonly code: string;
  readonly message: string;
  readonly text: string;
}

/** The problems that Chatwright has published for a document, in the order of their places. */
export function problemsOf(document: vscode.TextDocument): PublishedProblem[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'chatwright')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, message, range }) => ({
      code: String(typeof code === 'object' ? code.value : code),
      message,
      text: document.getText(range),
    }));
}
