import * as vscode from 'vscode';
import { isFindingMark } from '../../src/protocol/finding-mark.ts';

/** A problem as the editor publishes it, in plain values. */
export interface PublishedProblem {
  readonly code: string;
  readonly message: string;
  readonly text: string;
}

/** The problems that Chatwright has published for a document, in the order of their places. */
export function problemsOf(document: vscode.TextDocument): PublishedProblem[] {
  return listProblems(document, () => true);
}

/** The same without what the rules of etiquette found: what is wrong with the writing of the file. */
export function faultsOf(document: vscode.TextDocument): PublishedProblem[] {
  return listProblems(document, (diagnostic) => !('data' in diagnostic && isFindingMark(diagnostic.data)));
}

function listProblems(document: vscode.TextDocument, isMeant: (one: vscode.Diagnostic) => boolean): PublishedProblem[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'chatwright' && isMeant(diagnostic))
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, message, range }) => ({
      code: String(typeof code === 'object' ? code.value : code),
      message,
      text: document.getText(range),
    }));
}
