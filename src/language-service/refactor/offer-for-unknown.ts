import type { ProblemCode } from '../../core/base/problem.ts';
import type { PlacedSite } from '../../core/engine/workspace-view.ts';
import type { IdKind } from '../../core/schema/id-kind.ts';
import type { Offer, RefactorPlace } from './refactoring.ts';

/** Offers something for each unknown name of a kind that a selection touches; nothing where there is no title for it. */
export function offerForUnknown(
  { files, file, problems }: RefactorPlace,
  kind: IdKind,
  toTitle: (site: PlacedSite) => string | undefined,
): readonly Offer[] {
  return problems.flatMap(({ problem, diagnostic }) => {
    if (!UNKNOWN.has(problem.code)) return [];
    const at = problem.span.start;
    const site = files.engine.view.findSite(file.path, at);
    const title = site?.site.kind === kind ? toTitle(site) : undefined;
    return title === undefined ? [] : [{ title, at, what: '', ends: diagnostic }];
  });
}

/** What is said of names that nobody gives. */
const UNKNOWN = new Set<string>(['id-unknown', 'condition-variable-unknown'] satisfies ProblemCode[]);
