import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { sayProblem, type Problem } from '../core/base/problem.ts';
import type { Severity } from '../core/base/severity.ts';
import type { Engine } from '../core/engine/engine.ts';
import { findingMark } from '../protocol/finding-mark.ts';
import type { PageAddresses } from './page-addresses.ts';
import { toRange } from './to-range.ts';

/** The name under which editors show what we report. */
export const diagnosticSource = 'chatwright';

/** A problem of a known file as the language server protocol says it, with the address of its page where there is one. */
export function toDiagnostic(engine: Engine, path: string, problem: Problem, pages: PageAddresses): Diagnostic {
  const isFinding = problem.said !== undefined;
  const page = isFinding ? pages.rules : pages.problems;
  return {
    range: toRange(engine, path, problem.span),
    severity: toDiagnosticSeverity(problem.severity),
    code: problem.code,
    source: diagnosticSource,
    message: sayProblem(problem),
    ...(page === undefined ? {} : { codeDescription: { href: toPage(page, problem.code) } }),
    ...(isFinding ? { data: findingMark } : {}),
  };
}

/** The address of the page about a code, from the address of all pages. */
export function toPage(pages: string, code: string): string {
  return pages.replace('{code}', encodeURIComponent(code));
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
