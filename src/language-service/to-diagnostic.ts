import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { sayProblem, type Problem } from '../core/base/problem.ts';
import type { Severity } from '../core/base/severity.ts';
import type { Engine } from '../core/engine/engine.ts';
import { toRange } from './to-range.ts';

/** The name under which editors show what we report. */
export const diagnosticSource = 'chatwright';

/** A problem of a known file as the language server protocol says it; `problemPage` is an address with `{code}` in it. */
export function toDiagnostic(
  engine: Engine,
  path: string,
  problem: Problem,
  problemPage: string | undefined,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(engine, path, problem.span),
    severity: toDiagnosticSeverity(problem.severity),
    code: problem.code,
    source: diagnosticSource,
    message: sayProblem(problem),
  };
  if (problemPage === undefined) return diagnostic;
  return { ...diagnostic, codeDescription: { href: problemPage.replace('{code}', encodeURIComponent(problem.code)) } };
}

function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
    default:
      return severity satisfies never;
  }
}
