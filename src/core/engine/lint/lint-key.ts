import type { HeaderFacts } from './header-facts.ts';
import type { ProjectLint } from './project-lint.ts';

/** By what a file is linted: the rules of its project, and what its top says for all its texts. */
export function writeLintKey(header: HeaderFacts, lint: ProjectLint): string {
  return `${JSON.stringify(header)} ${lint.folder} ${lint.key}`;
}
