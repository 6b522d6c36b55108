import type { Problem } from '../../core/base/problem.ts';
import { createColdCheck } from '../../core/engine/create-cold-check.ts';
import type { DocumentKind } from '../../core/schema/kinds.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readTexts } from '../files/read-texts.ts';
import { toSlashes } from '../files/show-path.ts';
import { createEngineOptions } from './create-engine-options.ts';
import type { Trouble } from './file-report.ts';
import type { LineIndex } from './line-index.ts';
import { createLineIndex } from './line-index.ts';

/** The files of a check by absolute path, the folder that reports name them from, and the day, such as `2026-11-22`. */
export interface FilesToCheck {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly folder: string;
  readonly today?: string;
}

/** A file that was checked, by its absolute path, and where its lines are. */
export interface CheckedFile {
  readonly kind: 'checked';
  readonly path: string;
  readonly lines: LineIndex;
  readonly problems: readonly Problem[];
}

/** Reads and checks files together; gives the troubles of all as they come, then each asked one, in their order. */
export async function* checkTexts({
  asked,
  others,
  folder,
  today,
}: FilesToCheck): AsyncGenerator<CheckedFile | Trouble> {
  const check = createColdCheck(createEngineOptions(today));
  const reported = new Set(asked);
  const lines = new Map<string, LineIndex>();
  for await (const { path, text, trouble } of readTexts(sortForCheck([...others, ...asked]), folder)) {
    if (trouble !== undefined) yield { kind: 'trouble', sentence: trouble };
    if (text === undefined) continue;
    check.addFile(toSlashes(path), text);
    if (reported.has(path)) lines.set(path, createLineIndex(text));
  }
  for (const path of asked) {
    const index = lines.get(path);
    if (index !== undefined)
      yield { kind: 'checked', path, lines: index, problems: check.getProblems(toSlashes(path)) };
  }
}

/** A project has to be known before its files, of two project files `chatwright.yaml` before the other, its packs and reviews before what they judge, and scripts before the canned responses that they send. */
function sortForCheck(paths: readonly string[]): string[] {
  const early = EARLY.flatMap((kind) => paths.filter((path) => getFileType(path)?.kind === kind).sort());
  const known = new Set(early);
  return [...early, ...paths.filter((path) => !known.has(path))];
}

const EARLY: readonly DocumentKind[] = ['project', 'etiquette', 'reviews', 'chatscript'];
