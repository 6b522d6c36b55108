import assert from 'node:assert/strict';
import { createBaselineFilter } from '../../../../src/core/etiquette/baseline/baseline-filter.ts';
import { readBaseline, writeBaseline } from '../../../../src/core/etiquette/baseline/baseline-text.ts';
import { countFindings } from '../../../../src/core/etiquette/baseline/baseline.ts';
import type { FileText } from '../../../../src/language-service/find-project.ts';
import { getRenameEdit } from '../../../../src/language-service/navigation/rename/get-rename-edit.ts';
import type { ShownFiles } from '../../../../src/language-service/shown-files.ts';
import { showMarked } from '../marked-files.ts';
import { renameAll, type RenamedFiles } from './rename-all.ts';

/** A rename: the old own name, the new one, and what else is written anew, each as `[before, after]`. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** The texts of all files that are different afterwards. */
  readonly gives: Readonly<Record<string, string>>;
}

/**
 * Asserts that renaming at the cursor `$0` changes these files and no others, that the problems are those of before, also as a baseline
 * of all findings sees them, and that renaming back restores every byte.
 */
export function expectRename(marked: Readonly<Record<string, string>>, { from, to, gives }: Rename): void {
  const { files, path, position } = showMarked(marked);
  const renamed: RenamedFiles = { files, baseline: noteFindings(files) };
  const before = readTexts(renamed);
  const problems = countProblems(renamed);
  const place = renameAll(renamed, { path, position }, to);
  const changed = [...readTexts(renamed)].filter(([each, text]) => before.get(each) !== text);
  const baselines = changed.filter(([each]) => each === BASELINE);
  assert.deepEqual(Object.fromEntries(changed.filter((each) => !baselines.includes(each))), gives);
  assert.deepEqual(countProblems(renamed), problems);
  renameAll(renamed, place, from);
  assert.deepEqual(readTexts(renamed), before);
}

/** Asserts that renaming at the cursor `$0` changes these files and no others. */
export function expectTexts(marked: Readonly<Record<string, string>>, to: string, gives: Rename['gives']): void {
  const { files, path, position } = showMarked(marked);
  const renamed: RenamedFiles = { files, baseline: undefined };
  const before = readTexts(renamed);
  renameAll(renamed, { path, position }, to);
  const changed = [...readTexts(renamed)].filter(([each, text]) => before.get(each) !== text);
  assert.deepEqual(Object.fromEntries(changed), gives);
}

/** Asserts that the thing at the cursor `$0` cannot be renamed, and why. */
export function expectRefusal(marked: Readonly<Record<string, string>>, to: string, sentence: string): void {
  const { files, path, position } = showMarked(marked);
  assert.deepEqual(getRenameEdit(files, path, position, to, undefined), { kind: 'refused', sentence });
}

const BASELINE = '/desk/chatwright.baseline.json';

/** A baseline of all that the rules find. */
export function noteFindings({ engine }: ShownFiles): FileText {
  const problems = [...engine.paths()].flatMap((path) => engine.getProblems(path));
  return { path: BASELINE, text: writeBaseline(countFindings(problems)) };
}

function readTexts({ files, baseline }: RenamedFiles): ReadonlyMap<string, string> {
  const texts = [...files.engine.paths()].map((path) => [path, files.engine.getText(path) ?? ''] as const);
  return new Map([...texts, [BASELINE, baseline?.text ?? '']]);
}

/** How many problems of each code each file has, and how many of them a baseline does not know, or knows but does not find. */
export function countProblems({ files, baseline }: RenamedFiles): ReadonlyMap<string, number> {
  const { engine } = files;
  const known = createBaselineFilter(readBaseline(baseline?.text ?? '') ?? new Map());
  const counts = new Map<string, number>();
  for (const path of [...engine.paths()].sort()) {
    const problems = engine.getProblems(path);
    for (const { code } of problems) counts.set(`${path} ${code}`, (counts.get(`${path} ${code}`) ?? 0) + 1);
    counts.set(`${path} fresh`, known.apply(problems).filter(({ said }) => said !== undefined).length);
  }
  return counts.set('stale', known.countStale());
}
