import type { FileReport } from '../lint/file-report.ts';
import { escapeMarkdown, toMarkdownCode } from './escape-markdown.ts';
import type { Formatter } from './formatter.ts';
import { saySummary } from './say-summary.ts';

/** Creates the format for a comment on a pull request: the sums, a table of files, and the problems of each, as many as fit. */
export function createMarkdown(): Formatter {
  let room = mostUnits;
  let overview = '';
  let sections = '';
  let problemsLeftOut = 0;

  function take(text: string): boolean {
    if (text.length > room) return false;
    room -= text.length;
    return true;
  }

  function addProblems({ file, problems }: FileReport): void {
    const rows = problems.map(({ code, severity, message, start }) => {
      const place = `${String(start.line)}:${String(start.column)}`;
      return `| ${place} | ${severity} | ${escapeMarkdown(message)} (${toMarkdownCode(code)}) |\n`;
    });
    const heading = `\n### ${toMarkdownCode(file)}\n\n| Place | How grave | Problem |\n| --- | --- | --- |\n`;
    const fitting = take(`${heading}${rows[0] ?? ''}`) ? 1 + countWhile(rows.slice(1), take) : 0;
    if (fitting > 0) sections += heading + rows.slice(0, fitting).join('');
    problemsLeftOut += rows.length - fitting;
  }

  return {
    begin: () => '## Chatwright\n\n',
    showFile: (report) => {
      if (report.problems.length === 0) return '';
      const row = writeOverviewRow(report);
      if (take(row)) overview += row;
      addProblems(report);
      return '';
    },
    end: (tally) => {
      const table = overview === '' ? '' : `\n${overviewHead}${overview}`;
      return `${saySummary(tally)}\n${table}${sections}${sayLeftOut(problemsLeftOut)}`;
    },
  };
}

/** GitHub takes 65,536 in a comment; what is left is for the head and the end. */
const mostUnits = 60_000;

const overviewHead = '| File | Errors | Warnings | Infos | Hints |\n| --- | ---: | ---: | ---: | ---: |\n';

function writeOverviewRow({ file, problems }: FileReport): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const).map((severity) =>
    String(problems.filter((problem) => problem.severity === severity).length),
  );
  return `| ${[toMarkdownCode(file), ...counts].join(' | ')} |\n`;
}

function countWhile(rows: readonly string[], isFine: (row: string) => boolean): number {
  const first = rows.findIndex((row) => !isFine(row));
  return first === -1 ? rows.length : first;
}

function sayLeftOut(problems: number): string {
  if (problems === 0) return '';
  const them = problems === 1 ? '1 more problem does' : `${problems.toLocaleString('en-GB')} more problems do`;
  return `\n${them} not fit in here. \`chatwright lint\` lists them all.\n`;
}
