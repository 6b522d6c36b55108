import type { Problem } from '../../base/problem.ts';
import { createFinding } from '../../base/problem.ts';
import type { LintContext } from '../../etiquette/lint-context.ts';
import type { ResponseDigest } from '../../etiquette/lint-response.ts';
import type { NearResponse } from '../../etiquette/near-response.ts';
import type { ActiveRule } from '../../etiquette/rule-plan.ts';
import type { SameResponses } from '../../etiquette/same-responses.ts';
import type { BlockRecord } from '../file-state.ts';
import { NONE } from '../file-state.ts';

/** What rules say of the responses of a block that say the same as others of the project, at the names of the responses. */
export function lintSame(
  { lint, scope }: BlockRecord,
  findSame: (response: ResponseDigest) => SameResponses | undefined,
  { getPlan, locale }: LintContext,
): readonly Problem[] {
  if (lint.responses.length === 0) return NONE;
  const problems: Problem[] = [];
  for (const response of lint.responses) {
    const others = findSame(response);
    if (others === undefined) continue;
    for (const active of getPlan({ locale, ...response }).forSame) {
      for (const { message } of active.rule.same?.(others, active.options) ?? [])
        problems.push(createLibraryFinding(active, scope, response, message));
    }
  }
  return problems.length === 0 ? NONE : problems;
}

/** What rules say of the responses of a block that are near others of their file; nothing is compared where no rule asks for it. */
export function lintNear(
  { lint, scope }: BlockRecord,
  listNear: (response: ResponseDigest) => readonly NearResponse[],
  { getPlan, locale }: LintContext,
): readonly Problem[] {
  if (lint.responses.length === 0) return NONE;
  const problems: Problem[] = [];
  for (const response of lint.responses) {
    const { forNear } = getPlan({ locale, ...response });
    const others = forNear.length === 0 ? [] : listNear(response);
    if (others.length === 0) continue;
    for (const active of forNear) {
      for (const { message } of active.rule.near?.(others, active.options) ?? [])
        problems.push(createLibraryFinding(active, scope, response, message));
    }
  }
  return problems.length === 0 ? NONE : problems;
}

function createLibraryFinding(
  { rule, severity }: ActiveRule,
  scope: string,
  { id, name, hash }: ResponseDigest,
  message: string,
): Problem {
  return createFinding(rule.id, severity, name, message, { owner: `${scope}/${id}`, hash });
}
