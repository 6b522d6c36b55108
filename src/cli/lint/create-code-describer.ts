import type { CodeDescription, DescribeCode } from '../formats/code-description.ts';
import { readPage } from '../rules/read-page.ts';

/** The addresses of all pages on this disk, with `{code}` in them. */
export interface Pages {
  readonly problems: string | undefined;
  readonly rules: string | undefined;
}

/**
 * Creates what tells of a code what its page says. It tells no address, since reports are read on other machines.
 */
export function createCodeDescriber({ problems, rules }: Pages): DescribeCode {
  return (code) => {
    const problem = readPage(problems, code);
    if (problem !== undefined) return { title: /^# (.+)$/m.exec(problem)?.[1] ?? code, help: readHelp(problem) };
    const rule = readPage(rules, code);
    return rule === undefined ? { title: code } : readRule(code, rule);
  };
}

/** The heading of a rule's page is its name; the sentence below it says more. */
function readRule(code: string, text: string): CodeDescription {
  const title = /^# .+\n\n(.+?)\.?$/m.exec(text)?.[1] ?? code;
  return { title, help: readHelp(text) };
}

function readHelp(text: string): string {
  return text.slice(Math.max(0, text.search(/^## /m))).trim();
}
