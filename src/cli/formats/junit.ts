import type { FileReport, PlacedProblem } from '../lint/file-report.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Formatter } from './formatter.ts';

/** Creates JUnit's XML for build servers: a suite for each file, in which errors and warnings are failures and the rest passes. */
export function createJunit(): Formatter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="chatwright">\n',
    showFile: writeSuite,
    end: () => '</testsuites>\n',
  };
}

function writeSuite({ file, problems }: FileReport): string {
  const name = escapeMarkup(file);
  const cases =
    problems.length === 0
      ? [`<testcase name="no problems" classname="${name}"/>`]
      : problems.map((problem) => writeCase(name, problem));
  const failures = problems.filter(isFailure).length;
  return [
    `  <testsuite name="${name}" tests="${String(cases.length)}" failures="${String(failures)}" errors="0">`,
    ...cases.map((each) => `    ${each}`),
    '  </testsuite>\n',
  ].join('\n');
}

function writeCase(file: string, problem: PlacedProblem): string {
  const { code, severity, start } = problem;
  const place = `${String(start.line)}:${String(start.column)}`;
  const message = escapeMarkup(problem.message);
  const type = escapeMarkup(code);
  const text = `${file}:${place} ${severity} ${message} (${type})`;
  const outcome = isFailure(problem)
    ? `<failure type="${type}" message="${message}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `<testcase name="${type} at ${place}" classname="${file}">${outcome}</testcase>`;
}

function isFailure({ severity }: PlacedProblem): boolean {
  return severity === 'error' || severity === 'warning';
}
