import type { Severity } from '../../core/base/severity.ts';
import type { PlacedProblem } from '../lint/file-report.ts';
import type { Formatter } from './formatter.ts';
import { saySummary } from './say-summary.ts';
import { toPrintable } from './to-printable.ts';

/** Creates the format for GitHub Actions: a workflow command for each problem, which puts it beside the line in a pull request. */
export function createGithub(): Formatter {
  return {
    begin: () => '',
    showFile: ({ file, problems }) => problems.map((problem) => writeCommand(file, problem)).join(''),
    end: (tally) => `${saySummary(tally)}\n`,
  };
}

function writeCommand(file: string, problem: PlacedProblem): string {
  const { code, severity, message, start, end } = problem;
  // GitHub takes columns only where a problem begins and ends on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = Object.entries({ file, line: start.line, endLine: end.line, ...columns, title: code });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${toCommand(severity)} ${written}::${escapeData(toPrintable(message))}\n`;
}

function toCommand(severity: Severity): string {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
    case 'hint':
      return 'notice';
    default:
      return severity satisfies never;
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
