import { createHash } from 'node:crypto';
import type { FileReport, PlacedProblem } from '../lint/file-report.ts';
import type { Tally } from '../lint/tally.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Formatter } from './formatter.ts';
import { htmlStyle } from './html-style.ts';
import { saySummary } from './say-summary.ts';

/** Creates one HTML page that needs nothing else and runs nothing: the sums, a table of files, and the problems of each. */
export function createHtml(): Formatter {
  const overview: string[] = [];
  const sections: string[] = [];
  return {
    begin: () => head,
    showFile: (report) => {
      if (report.problems.length === 0) return '';
      const id = `file-${String(sections.length + 1)}`;
      overview.push(writeOverviewRow(report, id));
      sections.push(writeSection(report, id));
      return '';
    },
    end: (tally) => [writeCounts(tally), ...writeOverview(overview), ...sections, foot].join(''),
  };
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(htmlStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const head = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What Chatwright found</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>What Chatwright found</h1>
`;

const foot = '</main>\n</body>\n</html>\n';

const severities = ['error', 'warning', 'info', 'hint'] as const;

const plurals = { error: 'Errors', warning: 'Warnings', info: 'Infos', hint: 'Hints' } as const;

function writeCounts(tally: Tally): string {
  const counts = severities.map(
    (severity) =>
      `<div><dt>${plurals[severity]}</dt><dd class="${severity}">${tally.counts[severity].toLocaleString('en-GB')}</dd></div>\n`,
  );
  return `<p>${escapeMarkup(saySummary(tally))}</p>\n<dl>\n${counts.join('')}</dl>\n`;
}

function writeOverview(rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const columns = severities.map((severity) => `<th scope="col" class="number">${plurals[severity]}</th>`).join('');
  return [
    '<h2 id="files">Files</h2>\n<div class="scroll" tabindex="0" role="region" aria-labelledby="files">\n',
    `<table>\n<thead><tr><th scope="col">File</th>${columns}</tr></thead>\n`,
    '<tbody>\n',
    ...rows,
    '</tbody>\n</table>\n</div>\n',
  ];
}

function writeOverviewRow({ file, problems }: FileReport, id: string): string {
  const counts = severities.map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return `<td class="number">${count.toLocaleString('en-GB')}</td>`;
  });
  return `<tr><th scope="row"><a href="#${id}">${escapeMarkup(file)}</a></th>${counts.join('')}</tr>\n`;
}

function writeSection({ file, problems }: FileReport, id: string): string {
  return [
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeMarkup(file)}</h2>\n`,
    `<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">\n<table>\n`,
    '<thead><tr><th scope="col">Place</th><th scope="col">How grave</th><th scope="col">Problem</th></tr></thead>\n<tbody>\n',
    ...problems.map(writeProblem),
    '</tbody>\n</table>\n</div>\n</section>\n',
  ].join('');
}

function writeProblem({ code, severity, message, start }: PlacedProblem): string {
  const place = `${String(start.line)}:${String(start.column)}`;
  return (
    `<tr><td class="place">${place}</td><td class="severity ${severity}">${severity}</td>` +
    `<td class="problem">${writeMessage(message)} <span class="code">${escapeMarkup(code)}</span></td></tr>\n`
  );
}

/** A sentence with its names in back quotes as code. */
function writeMessage(message: string): string {
  return message
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)))
    .join('');
}
