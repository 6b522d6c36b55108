import type { LintContext } from '../../etiquette/lint-context.ts';
import type { HeaderFacts } from './header-facts.ts';
import type { ProjectLint } from './project-lint.ts';

/** What the rules need to know of a document, from its top and from its project. */
export function createLintContext(
  path: string,
  header: HeaderFacts,
  { facts, settings, folder }: ProjectLint,
): LintContext {
  const file = folder === '' ? path : path.slice(folder.length + 1);
  return {
    scope: header.scope ?? '',
    locale: header.locale ?? facts.locales[0] ?? 'en',
    channels: header.channels ?? facts.channels,
    tags: header.tags ?? [],
    project: facts,
    getPlan: (subject) => settings.getPlan(file, subject),
  };
}
