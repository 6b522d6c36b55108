import { createColdCheck } from '../../core/engine/create-cold-check.ts';
import { readPack } from '../../core/etiquette/packs/read-pack.ts';
import { runPackTests } from '../../core/etiquette/packs/run-pack-tests.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readTexts } from '../files/read-texts.ts';
import { showPath, toSlashes } from '../files/show-path.ts';
import type { Place, Trouble } from '../lint/file-report.ts';
import { createLineIndex } from '../lint/line-index.ts';

/** How the tests inside of one rule pack went. */
export interface PackReport {
  readonly kind: 'pack';
  /** Relative to the current folder, with `/` between folders. */
  readonly file: string;
  readonly tests: number;
  readonly failures: readonly TestFailure[];
  /** True where the file has errors, so that some of its rules and tests may not have been read. */
  readonly isFaulty: boolean;
}

/** A text of a test on which a rule did not do what it should. */
export interface TestFailure {
  readonly rule: string;
  readonly message: string;
  readonly start: Place;
}

/** Reads rule packs, given by absolute path, and runs their tests. */
export async function* runPacks(paths: readonly string[], folder: string): AsyncGenerator<PackReport | Trouble> {
  for await (const { path, text, trouble } of readTexts(paths, folder)) {
    if (trouble !== undefined) yield { kind: 'trouble', sentence: trouble };
    if (text !== undefined) yield runPack(path, text, folder);
  }
}

function runPack(path: string, text: string, folder: string): PackReport {
  const lines = createLineIndex(text);
  const results = runPackTests(readPack(text, getFileType(path)?.format ?? 'yaml'));
  const failures = results.flatMap(({ test, failure }) => {
    return failure === undefined ? [] : [{ rule: test.rule, message: failure, start: lines.placeAt(test.start) }];
  });
  return {
    kind: 'pack',
    file: showPath(path, folder),
    tests: results.length,
    failures,
    isFaulty: hasErrors(path, text),
  };
}

function hasErrors(path: string, text: string): boolean {
  const check = createColdCheck();
  check.addFile(toSlashes(path), text);
  return check.getProblems(toSlashes(path)).some(({ severity }) => severity === 'error');
}
