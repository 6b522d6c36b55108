import type { FileState } from './file-state.ts';
import type { LintSources } from './lint/project-lint.ts';
import { createHomelessLint, createProjectLint } from './lint/project-lint.ts';
import { findReviews } from './side-files.ts';
import type { LoadedPack, ProjectPorts, ProjectState } from './project-state.ts';

/**
 * Makes anew how a project is linted, after its file, its packs or what came from outside changed; gives the files whose problems may be
 * different: rules are named in many of them. Their texts are linted anew when somebody asks.
 */
export function refreshLint(project: ProjectState, ports: ProjectPorts): readonly FileState[] {
  const { source } = project;
  const sources = getSources(project, ports);
  const lint =
    source === undefined ? createHomelessLint(sources) : createProjectLint(source.folder, source.data, sources);
  if (lint.key === project.lint.key && lint.folder === project.lint.folder) return [];
  project.lint = lint;
  for (const file of project.files) {
    file.problems = undefined;
    file.deepProblems = undefined;
  }
  return [...project.files];
}

/** What the linting of a project draws on besides the file of the project. */
export function getSources(project: ProjectState, { supplies, shared, today }: ProjectPorts): LintSources {
  const reviews = findReviews(project);
  return {
    ...supplies,
    readStarts: shared.readStarts,
    today,
    reviews,
    findPack: (path) => findPack(project, path)?.set,
  };
}

/** Where all paths are relative, nothing stands before the `/` that follows the folder of the project. */
function findPack({ packs, source }: ProjectState, path: string): LoadedPack | undefined {
  return packs.get(path) ?? (source?.folder === '' ? packs.get(path.slice(1)) : undefined);
}
