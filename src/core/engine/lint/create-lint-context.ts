import type { LintContext } from '../../etiquette/lint-context.ts';
import type { WordingHome } from '../../review/name-wordings.ts';
import { getFileType } from '../../schema/kinds.ts';
import { createReviewsOf } from './create-reviews-of.ts';
import type { HeaderFacts } from './header-facts.ts';
import type { ProjectLint } from './project-lint.ts';

/** What the rules need to know of a document, from its top and from its project. */
export function createLintContext(
  path: string,
  header: HeaderFacts,
  { facts, settings, folder, reviews }: ProjectLint,
): LintContext {
  const file = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const locale = header.locale ?? facts.locales[0] ?? 'en';
  const home = reviews === undefined ? undefined : findHome(path, header, locale);
  return {
    scope: header.scope ?? '',
    locale,
    channels: header.channels ?? facts.channels,
    tags: header.tags ?? [],
    project: facts,
    isIdle: settings.isIdle,
    getPlan: (subject) => settings.getPlan(file, subject),
    reviewsOf: home && reviews && createReviewsOf(home, reviews, facts.today),
  };
}

function findHome(path: string, { scope }: HeaderFacts, locale: string): WordingHome | undefined {
  const kind = getFileType(path)?.kind;
  if ((kind !== 'responses' && kind !== 'chatscript') || scope === undefined) return undefined;
  return { kind, name: scope, locale, status: undefined };
}
