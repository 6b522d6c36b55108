import type { FileReport, PlacedProblem } from '../lint/file-report.ts';
import type { Tally } from '../lint/tally.ts';
import type { Formatter, View } from './formatter.ts';
import type { Paint } from './paint.ts';
import { createPaint } from './paint.ts';
import { saySummary } from './say-summary.ts';
import { toPrintable } from './to-printable.ts';
import { wrapWords } from './wrap-words.ts';

/** Creates the format for people: problems under the name of their file, and a closing line in words. */
export function createStylish(view: View): Formatter {
  const paint = createPaint(view.hasColours);
  return {
    begin: () => '',
    showFile: (report) => (report.problems.length === 0 ? '' : showReport(report, view, paint)),
    end: (tally) => `${paintSummary(tally, paint)}\n`,
  };
}

function showReport({ file, problems }: FileReport, view: View, paint: Paint): string {
  const placeWidth = Math.max(...problems.map((problem) => writePlace(problem).length));
  const severityWidth = Math.max(...problems.map(({ severity }) => severity.length));
  const indent = 2 + placeWidth + 2 + severityWidth + 2;
  const room = view.width === undefined ? undefined : Math.max(leastRoom, view.width - indent);
  let text = `${paint('underline', toPrintable(file))}\n`;
  for (const problem of problems) {
    const place = paint('dim', writePlace(problem).padStart(placeWidth));
    const severity = paint(colours[problem.severity], problem.severity.padEnd(severityWidth));
    const code = `(${problem.code})`;
    const message = wrapWords(`${toPrintable(problem.message)} ${code}`, room).join(`\n${' '.repeat(indent)}`);
    text += `  ${place}  ${severity}  ${message.slice(0, -code.length)}${paint('dim', code)}\n`;
  }
  return `${text}\n`;
}

const leastRoom = 20;

const colours = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'dim' } as const;

function writePlace({ start }: PlacedProblem): string {
  return `${String(start.line)}:${String(start.column)}`;
}

function paintSummary(tally: Tally, paint: Paint): string {
  const { error, warning } = tally.counts;
  return paint(error > 0 ? 'red' : warning > 0 ? 'yellow' : 'green', saySummary(tally));
}
