import { createColdCheck } from '../../src/core/engine/create-cold-check.ts';

/** What is wrong with a file: codes of rules, and codes of what is broken in the file itself. */
export interface CheckResult {
  readonly rules: readonly string[];
  readonly broken: readonly string[];
}

/** A day on which the dates of the clean texts lie ahead. */
const today = '2026-11-22';

/** The rules that the product has; each that has seeded faults is held to find them. Nothing else in this folder knows the product. */
export function listKnownRules(): readonly string[] {
  return [];
}

/** Checks the files of one project, with these rules switched on, and gives what is wrong with each file that is asked for. */
export function runCheck(
  files: ReadonlyMap<string, string>,
  asked: readonly string[],
  rules: readonly string[],
): ReadonlyMap<string, CheckResult> {
  const check = createColdCheck({ today });
  for (const [path, text] of projectsFirst(files)) check.addFile(`/${path}`, switchOn(text, rules));
  return new Map(asked.map((path) => [path, toResult(check.getProblems(`/${path}`))]));
}

function projectsFirst(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const rank = (path: string): number => (path.endsWith('chatwright.yaml') ? 0 : path.includes('.chatscript.') ? 1 : 2);
  return [...files].sort(([one], [other]) => rank(one) - rank(other));
}

/** Some rules are off until a team asks for them; only a project has this line. */
function switchOn(text: string, rules: readonly string[]): string {
  const settings = rules.map((rule) => `    ${rule}: warning\n`).join('');
  return settings === '' ? text : text.replace(/^etiquette:\n/m, (line) => `${line}  rules:\n${settings}`);
}

function toResult(problems: ReturnType<ReturnType<typeof createColdCheck>['getProblems']>): CheckResult {
  return {
    rules: problems.filter(({ said }) => said !== undefined).map(({ code }) => code),
    broken: problems.filter(({ said }) => said === undefined).map(({ code }) => code),
  };
}
