import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { assertMarked, readUnmarked } from '../document/marked.ts';
import { withoutFindings } from './without-findings.ts';
import { assertSound } from './assert-sound.ts';
import { shared } from './shared-parts.ts';

/** Files by their paths, with their problems drawn into them (see `marked.ts`); in JSON too the drawn lines are no part of the file. */
export type MarkedFiles = Readonly<Record<string, string>>;

/** Checks a whole workspace against the problems drawn into its files, and what the sentences of a file say where those are given. */
export function expectProblems(files: MarkedFiles, sentences: Readonly<Record<string, readonly string[]>> = {}): void {
  const engine = openMarked(files);
  for (const [path, marked] of Object.entries(files)) {
    assertMarked(marked, (text) => {
      const problems = withoutFindings(engine.getProblems(path));
      assertSound(text, problems);
      return problems;
    });
  }
  for (const [path, expected] of Object.entries(sentences)) assert.deepEqual(saySentences(engine, path), expected);
}

function openMarked(files: MarkedFiles): Engine {
  const engine = createEngine({ shared });
  for (const [path, marked] of Object.entries(files)) engine.setFile(path, readUnmarked(marked));
  return engine;
}

/** What an author reads of a file as a document, from its top to its end. */
export function saySentences(engine: Engine, path: string): string[] {
  return withoutFindings(engine.getProblems(path)).map(sayProblem);
}
