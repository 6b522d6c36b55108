import type { Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import type { Severity } from '../core/base/severity.ts';
import type { Engine } from '../core/engine/engine.ts';
import type { PageAddresses } from './page-addresses.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import { toNotice } from './to-notice.ts';

/** How diagnostics are made: the most that a file may have, and where their pages are. */
export interface DiagnosticOptions {
  readonly maximum: number;
  readonly pages: PageAddresses;
}

/**
 * The diagnostics of a known file's problems, in the order of the text. Where there are more than the maximum, the gravest are kept and
 * a notice on the first line says how many are left out: the cap is made here and not in the editor, since it is writing, sending and
 * placing ten thousand diagnostics that would be slow.
 */
export function getDiagnostics(
  engine: Engine,
  path: string,
  problems: readonly Problem[],
  options: DiagnosticOptions,
): Diagnostic[] {
  const kept = keepGravest(problems, options.maximum);
  const diagnostics = kept.map((problem) => toDiagnostic(engine, path, problem, options.pages));
  const left = problems.length - kept.length;
  return left === 0 ? diagnostics : [...diagnostics, sayLeftOut(left)];
}

function keepGravest(problems: readonly Problem[], maximum: number): readonly Problem[] {
  if (problems.length <= maximum) return problems;
  const ranked = [...problems].sort((left, right) => RANKS[left.severity] - RANKS[right.severity]).slice(0, maximum);
  const kept = new Set(ranked);
  return problems.filter((problem) => kept.has(problem));
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

function sayLeftOut(left: number): Diagnostic {
  const problems = left === 1 ? '1 more problem' : `${left.toLocaleString('en-GB')} more problems`;
  return toNotice(`… and ${problems} in this file; the command line lists them all.`, 'info');
}
