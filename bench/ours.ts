import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEngine } from '../src/core/engine/create-engine.ts';

interface BenchFile {
  readonly path: string;
  readonly text: string;
}

interface BenchChange {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/** What a run asks of a contender; each answer is a number of problems. */
interface OurContender {
  load(files: readonly BenchFile[]): void;
  validate(files: readonly BenchFile[]): number;
  edit(file: BenchFile, change: BenchChange): number;
}

/** Our engine, checking from scratch in a new workspace each time, and edit by edit in one that stays open. */
export function createContender(): OurContender {
  let open = createEngine();
  const countProblems = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + open.getProblems(path).length, 0);
  return {
    load(files) {
      open = createEngine();
      for (const { path, text } of [...findProjects(files), ...files]) open.setFile(path, text);
      countProblems(open.paths());
    },
    validate(files) {
      this.load(files);
      return countProblems(open.paths());
    },
    edit(file, { offset, removed, inserted }) {
      const changed = open.editFile(file.path, [{ span: { start: offset, end: offset + removed }, text: inserted }]);
      return countProblems(new Set([file.path, ...changed]));
    },
  };
}

/** The data dictionaries beside the libraries; we check texts against them. */
function findProjects(files: readonly BenchFile[]): readonly BenchFile[] {
  const paths = new Set(files.map(({ path }) => join(dirname(path), 'chatwright.yaml')));
  return [...paths].filter((path) => existsSync(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
