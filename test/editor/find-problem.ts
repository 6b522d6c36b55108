import * as vscode from 'vscode';
import { faultsOf, problemsOf, type PublishedProblem } from './problems-of.ts';
import { until } from './until.ts';

/** Waits until a document has a problem with this code and gives it. */
export function findProblem(document: vscode.TextDocument, code: string): Promise<PublishedProblem> {
  return until(vscode.languages.onDidChangeDiagnostics, () =>
    problemsOf(document).find((problem) => problem.code === code),
  );
}

/** Waits until a document has no problem with this code, or no fault in its writing where no code is given. */
export async function findNoProblem(document: vscode.TextDocument, code?: string): Promise<void> {
  await until(vscode.languages.onDidChangeDiagnostics, () =>
    code === undefined
      ? faultsOf(document).length === 0 || undefined
      : problemsOf(document).every((problem) => problem.code !== code) || undefined,
  );
}
