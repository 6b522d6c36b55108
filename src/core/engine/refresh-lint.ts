import type { FileState } from './file-state.ts';
import { createHomelessLint, createProjectLint } from './lint/project-lint.ts';
import { findReviews } from './side-files.ts';
import type { ProjectPorts, ProjectState } from './project-state.ts';

/**
 * Makes anew how a project is linted, after its file, its packs or what came from outside changed; gives the files whose problems may be
 * different: rules are named in many of them. Their texts are linted anew when somebody asks.
 */
export function refreshLint(project: ProjectState, { supplies, today }: ProjectPorts): readonly FileState[] {
  const { source, packs } = project;
  const reviews = findReviews(project);
  const sources = { ...supplies, today, reviews, findPack: (path: string) => packs.get(path)?.set };
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
