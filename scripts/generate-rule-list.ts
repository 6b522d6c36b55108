import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category, Rule } from '../src/core/etiquette/rule.ts';
import { findFirstSet } from '../src/core/etiquette/settings/rule-sets.ts';
import { rules } from '../src/core/etiquette/rules/index.ts';
import { format } from 'prettier';

/** The titles of the groups, in the order in which they are listed. */
const GROUPS: Readonly<Record<Category, string>> = {
  opening: 'Opening and identity',
  listening: 'Listening, questions and empathy',
  'positive-language': 'Positive language, blame, apology and refusal',
  tone: 'Tone and mechanics',
  length: 'Length, readability and channels',
  placeholders: 'Placeholders, links and tidy libraries',
  language: 'Languages and translations',
  compliance: 'Compliance and security',
  flow: 'Holds, transfers, recovery, selling and closing',
};

const BEGIN = '<!-- rules: begin -->';
const END = '<!-- rules: end -->';

/** The page that lists all rules with what each asks for. */
export async function writeRuleList(): Promise<string> {
  const groups = listGroups().map(([title, own]) => [`## ${title}`, '', ...listRows(own), ''].join('\n'));
  const text = ['# All rules of etiquette', '', INTRODUCTION, '', ...groups].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}

/** The readme with the list of rules in it, group by group. */
export async function writeReadme(readme: string): Promise<string> {
  const lines = listGroups().map(([title, own]) => `- **${title}.** ${own.map(writeLink).join(', ')}.`);
  const [before = '', rest = ''] = readme.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const text = `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`;
  return format(text, { parser: 'markdown', printWidth: 120 });
}

/** Where the two are written. */
export const RULE_LIST = fileURLToPath(new URL('../docs/rules/README.md', import.meta.url));
export const README = fileURLToPath(new URL('../README.md', import.meta.url));

const INTRODUCTION = `Each rule has a page: why it exists, what it reports, what is fine, and when to switch it off. How grave its findings are can
be set in \`chatwright.yaml\`. Some are on by themselves: those that were [measured on real text](../measurements/README.md), and those of
compliance. With \`extends: [chatwright:recommended]\` so are those marked “recommended”, which tell a fact that real text has too few cases of.
A rule that is \`off\` looks at nothing until somebody switches it on.`;

function listGroups(): readonly (readonly [title: string, rules: readonly Rule[]])[] {
  return Object.entries(GROUPS).map(
    ([category, title]) => [title, rules.filter((rule) => rule.category === category)] as const,
  );
}

function listRows(own: readonly Rule[]): string[] {
  const rows = own.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.description.replaceAll('|', '\\|')} | ${rule.severity} | ${ON[findFirstSet(rule)]} | ${rule.languages === 'any' ? 'any' : rule.languages.join(', ')} |`,
  );
  return ['| Rule | What it asks for | Severity | On | Languages |', '| --- | --- | --- | --- | --- |', ...rows];
}

/** Where a rule is on, by the smallest set that switches it on. */
const ON = {
  'chatwright:default': 'by itself',
  'chatwright:recommended': 'recommended',
  'chatwright:all': '',
} as const;

function writeLink({ id }: Rule): string {
  return `[${id}](docs/rules/${id}.md)`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(RULE_LIST, await writeRuleList());
  writeFileSync(README, await writeReadme(readFileSync(README, 'utf8')));
}
