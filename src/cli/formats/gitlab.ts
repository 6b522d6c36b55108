import type { Severity } from '../../core/base/severity.ts';
import type { Formatter } from './formatter.ts';
import { toFingerprints } from './to-fingerprints.ts';

/** Creates the format for GitLab's Code Quality report: one JSON list, with one line for each problem. */
export function createGitlab(): Formatter {
  let separator = '\n';
  return {
    begin: () => '[',
    showFile: (report) => {
      const fingerprints = toFingerprints(report);
      let text = '';
      report.problems.forEach(({ code, severity, message, start, end }, index) => {
        const issue = {
          description: message,
          check_name: code,
          fingerprint: fingerprints[index],
          severity: toGitlabSeverity(severity),
          location: { path: report.file, lines: { begin: start.line, end: end.line } },
        };
        text += separator + JSON.stringify(issue);
        separator = ',\n';
      });
      return text;
    },
    end: () => '\n]\n',
  };
}

function toGitlabSeverity(severity: Severity): 'critical' | 'major' | 'minor' | 'info' {
  switch (severity) {
    case 'error':
      return 'critical';
    case 'warning':
      return 'major';
    case 'info':
      return 'minor';
    case 'hint':
      return 'info';
    default:
      return severity satisfies never;
  }
}
