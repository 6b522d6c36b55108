import type { Problem } from '../../core/base/problem.ts';
import { documentSentences } from '../../core/base/sentences/en/document.ts';
import { structureSentences } from '../../core/base/sentences/en/structure.ts';
import { applyEdits } from '../../core/edit/apply-edits.ts';
import { pickSafeFixes } from '../../core/edit/pick-safe-fixes.ts';
import { createEngine } from '../../core/engine/create-engine.ts';
import type { EngineOptions } from '../../core/engine/engine-options.ts';
import type { Sift } from '../lint/report-files.ts';

/** A text that safe fixes changed, and how many findings of each rule they ended. */
export interface FixedText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly ended: ReadonlyMap<string, number>;
  /** Why it must stay as it is: its structure has errors already, or would have some after the fixes; undefined where all is well. */
  readonly obstacle: 'faulty' | 'would-break' | undefined;
}

/**
 * Makes the safe fixes of the asked texts of one or more projects, again and again until there is none or ten rounds are over; `texts` are
 * all texts by path, and `sift` leaves out what is not to be touched.
 */
export function fixTexts(
  texts: ReadonlyMap<string, string>,
  asked: readonly string[],
  sift: Sift,
  options: EngineOptions,
): readonly FixedText[] {
  const engine = createEngine(options);
  for (const [path, text] of texts) engine.setFile(path, text);
  const first = new Map(asked.map((path) => [path, engine.getProblems(path)]));
  const ended = new Map<string, Map<string, number>>();
  let open: ReadonlySet<string> = new Set(asked);
  for (let round = 0; round < MOST_ROUNDS && open.size > 0; round += 1) {
    const touched = new Set<string>();
    for (const path of open) {
      const fixes = pickSafeFixes(sift(path, engine.getProblems(path)));
      const before = engine.getText(path);
      if (fixes.length === 0 || before === undefined) continue;
      const after = applyEdits(
        before,
        fixes.flatMap(({ edits }) => edits),
      );
      if (after === before) continue;
      for (const other of engine.setFile(path, after)) touched.add(other);
      count(
        ended,
        path,
        fixes.map(({ code }) => code),
      );
    }
    open = new Set(asked.filter((path) => touched.has(path)));
  }
  return [...ended].flatMap(([path, own]) => {
    const [before = '', after = ''] = [texts.get(path), engine.getText(path)];
    if (after === before) return [];
    const obstacle = findObstacle(first.get(path) ?? [], engine.getProblems(path));
    return [{ path, before, after, ended: own, obstacle }];
  });
}

const MOST_ROUNDS = 10;

function count(ended: Map<string, Map<string, number>>, path: string, codes: readonly string[]): void {
  const own = ended.get(path) ?? new Map<string, number>();
  for (const code of codes) own.set(code, (own.get(code) ?? 0) + 1);
  ended.set(path, own);
}

function findObstacle(before: readonly Problem[], after: readonly Problem[]): FixedText['obstacle'] {
  if (before.some(isStructural)) return 'faulty';
  return after.some(isStructural) || countErrors(after) > countErrors(before) ? 'would-break' : undefined;
}

function isStructural({ code, severity, said }: Problem): boolean {
  return (
    said === undefined &&
    severity === 'error' &&
    (Object.hasOwn(structureSentences, code) || Object.hasOwn(documentSentences, code))
  );
}

function countErrors(problems: readonly Problem[]): number {
  return problems.filter(({ severity, said }) => said === undefined && severity === 'error').length;
}
