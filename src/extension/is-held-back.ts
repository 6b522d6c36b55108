import { isFindingMark } from '../protocol/finding-mark.ts';

/** As much of a diagnostic as decides whether it waits; the editor counts severities from 0, the error, to 3, the hint. */
export interface HeldDiagnostic {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly severity: number;
  readonly code?: unknown;
}

/** Whether a diagnostic is a remark on style, or only informs, and touches one of these lines; notices on the file have no code. */
export function isHeldBack(diagnostic: HeldDiagnostic, lines: ReadonlySet<number>): boolean {
  const { range, severity, code } = diagnostic;
  if (code === undefined || (severity < information && !isFinding(diagnostic))) return false;
  return [...lines].some((line) => range.start.line <= line && line <= range.end.line);
}

const information = 2;

/** The language client hands on what the server added. */
function isFinding(diagnostic: HeldDiagnostic): boolean {
  return 'data' in diagnostic && isFindingMark(diagnostic.data);
}
