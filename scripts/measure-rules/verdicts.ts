import { existsSync, readFileSync } from 'node:fs';

/** What a person said of a hit: `true` where a demanding but fair lead would want it changed; what can be argued is false. */
export interface Verdict {
  readonly rule: string;
  readonly mark: string;
  readonly corpus: string;
  readonly excerpt: string;
  readonly isTrue: boolean;
  /** Why not, in about three words. */
  readonly reason?: string;
}

/** The verdicts that are kept, by mark. */
export function readVerdicts(path: string): ReadonlyMap<string, Verdict> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => [(JSON.parse(line) as Verdict).mark, JSON.parse(line) as Verdict]),
  );
}
