import { buildDictionaries } from '../../scripts/build-dictionaries.ts';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { listRuleIds } from '../../src/core/engine/list-rules.ts';
import { shared } from '../core/engine/shared-parts.ts';

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

const dictionaries: ReadonlyMap<string, Uint8Array> = buildDictionaries();

/** The rules that the product has; each that has seeded faults is held to find them. Nothing else in this folder knows the product. */
export function listKnownRules(): readonly string[] {
  return listRuleIds();
}

/** Creates a check with these rules and sets of rules switched on and no others; it reads a project again only when its text is another. */
export function createRunCheck(rules: readonly string[], sets: readonly string[] = []): RunCheck {
  const engine = createEngine({ shared, today, readDictionary: (name) => dictionaries.get(name) });
  const projects = new Map<string, string>();

  function setProject(path: string, text: string): void {
    if (projects.get(path) === text) return;
    projects.set(path, text);
    engine.setFile(`/${path}`, switchOn(text, rules, sets));
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
function switchOn(text: string, rules: readonly string[], sets: readonly string[]): string {
  const settings = rules.map((rule) => `    ${rule}: warning\n`).join('');
  const own = settings === '' ? '' : `  rules:\n${settings}`;
  return text.replace(/^etiquette:\n/m, (line) => `${line}  extends: [${sets.join(', ')}]\n${own}`);
}

function toResult(problems: ReturnType<ReturnType<typeof createEngine>['getProblems']>): CheckResult {
  return {
    rules: problems.filter(({ said }) => said !== undefined).map(({ code }) => code),
    broken: problems.filter(({ said }) => said === undefined).map(({ code }) => code),
  };
}
