import { explainRule, type RuleExplanation } from '../../core/engine/explain-rule.ts';
import { saySource } from '../../core/etiquette/settings/say-source.ts';
import { openPageCommand } from '../../protocol/open-page-command.ts';
import { escapeMarkdown, toMarkdownCode } from '../escape-markdown.ts';
import { findProject } from '../find-project.ts';
import { joinParagraphs } from '../in-text/about-variable.ts';
import { readWhy } from '../read-why.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toPage } from '../to-diagnostic.ts';
import { cutAround } from './cut-around.ts';

/** Reads the page of a rule, as Markdown; nothing where there is none. */
export type ReadRulePage = (rule: string) => Promise<string | undefined>;

/** A rule at an offset of a file: what it asks for and why, how it is set there and what set it, and the way to its page; nothing where there is no such rule. */
export async function describeRule(
  { engine, pages, abilities }: ShownFiles,
  path: string,
  { rule, at }: { readonly rule: string; readonly at: number },
  readPage: ReadRulePage,
): Promise<string | undefined> {
  const project = findProject(engine, path);
  const view = engine.view.getFile(path);
  const file = view === undefined ? undefined : { path, ...cutAround(view, at) };
  const explanation = explainRule({ rule, project, file, packs: engine.packsOf(path) });
  if (explanation === undefined) return undefined;
  const place = explanation.place && project && engine.positionAt(project.path, explanation.place.start).line + 1;
  const why = readWhy((await readPage(rule)) ?? '');
  const address = abilities.commands ? toPageCommand(rule) : pages.rules && toPage(pages.rules, rule);
  const link = address === undefined ? '' : `[Read about this rule](${address})`;
  return joinParagraphs([
    `**${toMarkdownCode(rule)}**: ${escapeMarkdown(explanation.rule.description)}`,
    why,
    saySetting(explanation, place),
    link,
  ]);
}

/** VS Code follows no address of ours out of a hover, but it runs a command of ours. */
function toPageCommand(code: string): string {
  return `command:${openPageCommand}?${encodeURIComponent(JSON.stringify([code]))}`;
}

function saySetting({ rule, severity, from }: RuleExplanation, line: number | undefined): string {
  const place = line === undefined ? undefined : `\`chatwright.yaml\`, line ${String(line)},`;
  return `It is set to \`${severity}\`. ${saySource(from, place, rule)}`;
}
