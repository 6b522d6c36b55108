import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { diagnosticSource } from './to-diagnostic.ts';

/** Something to be said of a whole file, at its very start. */
export function toNotice(message: string, severity: 'warning' | 'info'): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    source: diagnosticSource,
    message,
  };
}
