/** A place in a file: line and column from 1, offset from 0, in UTF-16 units. */
export interface ComparedPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A problem as a person meets it, whoever shows it; `file` is relative to the folder, with `/`. */
export interface ComparedProblem {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly start: ComparedPlace;
  readonly end: ComparedPlace;
}

/** Brings problems of many files into one order, that of their texts. */
export function sortProblems(problems: readonly ComparedProblem[]): ComparedProblem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.start.offset - b.start.offset ||
      a.end.offset - b.end.offset ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
