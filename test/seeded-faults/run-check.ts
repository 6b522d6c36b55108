import { createEngine } from '../../src/core/engine/create-engine.ts';

/** What is wrong with a file: codes of rules, and codes of what is broken in the file itself. */
export interface CheckResult {
  readonly rules: readonly string[];
  readonly broken: readonly string[];
}

/** Checks the files of one project or of several; gives what is wrong with each file that is asked for, by path. */
export type RunCheck = (
  files: ReadonlyMap<string, string>,
  asked: readonly string[],
) => ReadonlyMap<string, CheckResult>;

/** A day on which the dates of the clean texts lie ahead. */
const today = '2026-11-22';

/** The rules that the product has; each that has seeded faults is held to find them. Nothing else in this folder knows the product. */
export function listKnownRules(): readonly string[] {
  return [];
}

/** Creates a check with these rules switched on, which reads a project again only when its text is another. */
export function createRunCheck(rules: readonly string[]): RunCheck {
  const engine = createEngine({ today });
  const projects = new Map<string, string>();

  function setProject(path: string, text: string): void {
    if (projects.get(path) === text) return;
    projects.set(path, text);
    engine.setFile(`/${path}`, switchOn(text, rules));
  }

  return (files, asked) => {
    const others: string[] = [];
    for (const [path, text] of files) if (isProject(path)) setProject(path, text);
    for (const [path, text] of files) {
      if (isProject(path)) continue;
      engine.setFile(`/${path}`, text);
      others.push(path);
    }
    const results = new Map(asked.map((path) => [path, toResult(engine.getProblems(`/${path}`))]));
    for (const path of others) engine.removeFile(`/${path}`);
    return results;
  };
}

function isProject(path: string): boolean {
  return path.endsWith('/chatwright.yaml');
}

/** Some rules are off until a team asks for them. */
function switchOn(text: string, rules: readonly string[]): string {
  const settings = rules.map((rule) => `    ${rule}: warning\n`).join('');
  return settings === '' ? text : text.replace(/^etiquette:\n/m, (line) => `${line}  rules:\n${settings}`);
}

function toResult(problems: ReturnType<ReturnType<typeof createEngine>['getProblems']>): CheckResult {
  return {
    rules: problems.filter(({ said }) => said !== undefined).map(({ code }) => code),
    broken: problems.filter(({ said }) => said === undefined).map(({ code }) => code),
  };
}
