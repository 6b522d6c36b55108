import type { Paint } from '../formats/paint.ts';
import { sayCount } from '../formats/say-count.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { PackReport } from './run-packs.ts';

/** How the tests of packs went, for people: the failures by file and place, and a sum below. */
export function showPacks(reports: readonly PackReport[], paint: Paint): string {
  const files = reports.flatMap((report) => (isFine(report) ? [] : [showReport(report, paint)]));
  return `${files.join('')}${paint(reports.every(isFine) ? 'green' : 'red', saySum(reports))}\n`;
}

/** Whether all tests of a pack passed, and could be read. */
export function isFine({ failures, isFaulty }: PackReport): boolean {
  return failures.length === 0 && !isFaulty;
}

function showReport({ file, failures, isFaulty }: PackReport, paint: Paint): string {
  const places = failures.map(({ start }) => `${String(start.line)}:${String(start.column)}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  const rows = failures.map(({ message }, index) => {
    return `  ${paint('dim', (places[index] ?? '').padStart(width))}  ${toPrintable(message)}\n`;
  });
  const shown = toPrintable(file);
  const fault = isFaulty ? `  The file has errors of its own: \`chatwright lint ${shown}\` lists them.\n` : '';
  return `${paint('underline', shown)}\n${rows.join('')}${fault}\n`;
}

function saySum(reports: readonly PackReport[]): string {
  const tests = reports.reduce((sum, report) => sum + report.tests, 0);
  const failed = reports.reduce((sum, { failures }) => sum + failures.length, 0);
  const packs = sayCount(reports.length, 'pack');
  if (tests === 0) return `There are no tests in ${packs}.`;
  if (failed > 0) return `${String(failed)} of ${sayCount(tests, 'test')} failed in ${packs}.`;
  return reports.every(isFine)
    ? `All is well: ${sayCount(tests, 'test')} passed in ${packs}.`
    : `${sayCount(tests, 'test')} passed in ${packs}, but not all could be read.`;
}

/** The same for programs: one object. */
export function showPacksAsJson(reports: readonly PackReport[]): string {
  const packs = reports.map(({ kind: _, ...report }) => report);
  return `${JSON.stringify({ packs }, undefined, 2)}\n`;
}
