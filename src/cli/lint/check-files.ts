import type { Problem } from '../../core/base/problem.ts';
import { sayProblem } from '../../core/base/problem.ts';
import { createEngine } from '../../core/engine/create-engine.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readTexts } from '../files/read-texts.ts';
import { showPath, toSlashes } from '../files/show-path.ts';
import type { FileReport, Place, PlacedProblem, Trouble } from './file-report.ts';

/** The files of a check by absolute path, and the folder that reports name them from. */
export interface FilesToCheck {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly folder: string;
}

/** Reads and checks files together; gives the troubles of all as they come, then a report on each asked one, in their order. */
export async function* checkFiles({ asked, others, folder }: FilesToCheck): AsyncGenerator<FileReport | Trouble> {
  const engine = createEngine();
  const unread = new Set<string>();
  for await (const { path, text, trouble } of readTexts(projectsFirst([...others, ...asked]), folder)) {
    if (trouble !== undefined) yield { kind: 'trouble', sentence: trouble };
    if (text === undefined) unread.add(path);
    else engine.setFile(toSlashes(path), text);
  }
  for (const path of asked) {
    if (unread.has(path)) continue;
    const known = toSlashes(path);
    const problems = engine.getProblems(known).map((problem) => placeProblem(engine, known, problem));
    yield { kind: 'report', file: showPath(path, folder), problems };
  }
}

/** A project that is known before its files need not be told of them one by one. */
function projectsFirst(paths: readonly string[]): string[] {
  const isProject = (path: string): boolean => getFileType(path)?.kind === 'project';
  return [...paths.filter(isProject), ...paths.filter((path) => !isProject(path))];
}

function placeProblem(engine: Engine, path: string, problem: Problem): PlacedProblem {
  return {
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem),
    start: placeAt(engine, path, problem.span.start),
    end: placeAt(engine, path, problem.span.end),
  };
}

function placeAt(engine: Engine, path: string, offset: number): Place {
  const { line, character } = engine.positionAt(path, offset);
  return { line: line + 1, column: character + 1, offset };
}
