import type { ComparedProblem } from './compared-problem.ts';
import type { TextPlaces } from './text-places.ts';

const longest = 40;

/** A problem in one line: where it is, how grave, which, the text that is underlined, and what is said. */
export function describeProblem(problem: ComparedProblem, places: TextPlaces): string {
  const { file, severity, code, start, end, message } = problem;
  const underlined = places.text.slice(start.offset, end.offset);
  const shown = underlined.length > longest ? `${underlined.slice(0, longest)}…` : underlined;
  return `${file}:${String(start.line)}:${String(start.column)} ${severity} ${code} ${JSON.stringify(shown)} ${message}`;
}
