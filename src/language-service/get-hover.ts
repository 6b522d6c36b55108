import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { explainRule, type RuleExplanation } from '../core/engine/explain-rule.ts';
import { saySource } from '../core/etiquette/settings/say-source.ts';
import { openPageCommand } from '../protocol/open-page-command.ts';
import { findProject } from './find-project.ts';
import { readWhy } from './read-why.ts';
import type { ShownFiles } from './shown-files.ts';
import { toPage } from './to-diagnostic.ts';
import { toRange } from './to-range.ts';

/** Reads the page of a rule, as Markdown; nothing where there is none. */
export type ReadRulePage = (rule: string) => Promise<string | undefined>;

/**
 * What there is to know of the findings at a position beside their sentences, which editors show themselves: what the rule asks for and
 * why, how it is set and what set it, and the way to its page.
 */
export async function getHover(
  files: ShownFiles,
  path: string,
  position: Position,
  readPage: ReadRulePage,
): Promise<Hover | null> {
  const { engine } = files;
  const offset = engine.offsetAt(path, position);
  const findings = engine
    .getProblems(path)
    .filter(({ said, span }) => said !== undefined && span.start <= offset && offset <= span.end);
  const [first] = findings;
  if (first === undefined) return null;
  const rules = new Map(findings.map((finding) => [finding.code, finding]));
  const range = toRange(engine, path, first.span);
  const explained = await Promise.all([...rules.values()].map((finding) => explain(files, path, finding, readPage)));
  const value = explained.filter((text) => text !== undefined).join('\n\n---\n\n');
  return value === '' ? null : { contents: { kind: MarkupKind.Markdown, value }, range };
}

async function explain(
  { engine, pages, abilities }: ShownFiles,
  path: string,
  { code, span }: Problem,
  readPage: ReadRulePage,
): Promise<string | undefined> {
  const project = findProject(engine, path);
  const text = engine.getText(path) ?? '';
  const explanation = explainRule({
    rule: code,
    project,
    file: { path, text, at: span.start },
    packs: engine.packsOf(path),
  });
  if (explanation === undefined) return undefined;
  const place = explanation.place && project && engine.positionAt(project.path, explanation.place.start).line + 1;
  const why = readWhy((await readPage(code)) ?? '');
  const address = abilities.commands ? toPageCommand(code) : pages.rules && toPage(pages.rules, code);
  const link = address === undefined ? '' : `[Read about this rule](${address})`;
  return [`**${code}**: ${explanation.rule.description}`, why, saySetting(explanation, place), link]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** VS Code follows no address of ours out of a hover, but it runs a command of ours. */
function toPageCommand(code: string): string {
  return `command:${openPageCommand}?${encodeURIComponent(JSON.stringify([code]))}`;
}

function saySetting({ severity, from }: RuleExplanation, line: number | undefined): string {
  const place = line === undefined ? undefined : `\`chatwright.yaml\`, line ${String(line)},`;
  return `It is set to \`${severity}\`. ${saySource(from, place)}`;
}
