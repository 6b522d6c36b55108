import type { FileReport, PlacedProblem } from '../lint/file-report.ts';
import { escapeMarkdown, toMarkdownCode } from './escape-markdown.ts';
import type { Formatter } from './formatter.ts';
import { sayCount } from './say-count.ts';
import { saySummary } from './say-summary.ts';

/** Creates the format for a comment on a pull request: the sums, a table of files, and the problems of each, as many as fit. */
export function createMarkdown(): Formatter {
  const overview = createPart(overviewUnits);
  const details = createPart(detailUnits);
  let filesLeftOut = 0;
  let problemsLeftOut = 0;
  return {
    begin: () => '## Chatwright\n\n',
    showFile: (report) => {
      if (report.problems.length === 0) return '';
      if (!overview.add(writeOverviewRow(report))) filesLeftOut += 1;
      const [first = '', ...others] = report.problems.map(writeProblem);
      const isBegun = details.add(writeSectionHead(report) + first);
      const fitting = isBegun ? 1 + countWhile(others, details.add) : 0;
      problemsLeftOut += report.problems.length - fitting;
      return '';
    },
    end: (tally) => {
      const table = overview.text() === '' ? '' : `\n${overviewHead}${overview.text()}`;
      return `${saySummary(tally)}\n${table}${details.text()}${sayLeftOut(filesLeftOut, problemsLeftOut)}`;
    },
  };
}

/** GitHub takes 65,536 in a comment. */
const overviewUnits = 20_000;
const detailUnits = 40_000;

interface Part {
  /** Adds a piece; false where it does not fit. */
  readonly add: (piece: string) => boolean;
  readonly text: () => string;
}

function createPart(room: number): Part {
  let text = '';
  return {
    add: (piece) => {
      const fits = text.length + piece.length <= room;
      if (fits) text += piece;
      return fits;
    },
    text: () => text,
  };
}

const overviewHead = '| File | Errors | Warnings | Infos | Hints |\n| --- | ---: | ---: | ---: | ---: |\n';

function writeOverviewRow({ file, problems }: FileReport): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const).map((severity) =>
    String(problems.filter((problem) => problem.severity === severity).length),
  );
  return `| ${[toMarkdownCode(file), ...counts].join(' | ')} |\n`;
}

function writeSectionHead({ file }: FileReport): string {
  return `\n### ${toMarkdownCode(file)}\n\n| Place | How grave | Problem |\n| --- | --- | --- |\n`;
}

function writeProblem({ code, severity, message, start }: PlacedProblem): string {
  const place = `${String(start.line)}:${String(start.column)}`;
  return `| ${place} | ${severity} | ${escapeMarkdown(message)} (${toMarkdownCode(code)}) |\n`;
}

function countWhile(rows: readonly string[], isFine: (row: string) => boolean): number {
  const first = rows.findIndex((row) => !isFine(row));
  return first === -1 ? rows.length : first;
}

function sayLeftOut(files: number, problems: number): string {
  if (files + problems === 0) return '';
  const parts = [
    ...(files > 0 ? [sayCount(files, 'file')] : []),
    ...(problems > 0 ? [sayCount(problems, 'problem')] : []),
  ];
  return `\nLeft out, to keep this short: ${parts.join(' and ')}. \`chatwright lint\` lists them all.\n`;
}
