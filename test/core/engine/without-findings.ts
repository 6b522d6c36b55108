import type { Problem } from '../../../src/core/base/problem.ts';

/** What is told of the documents themselves, without what the rules of etiquette say of their words. */
export function withoutFindings(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ said }) => said === undefined);
}
