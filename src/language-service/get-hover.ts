import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { describeRule, type ReadRulePage } from './hover/describe-rule.ts';
import { describeThing } from './hover/describe-thing.ts';
import type { ShownFiles } from './shown-files.ts';
import { toRange } from './to-range.ts';

/** How the pages of rules are read, and whether nobody waits for the answer any more. */
export interface HoverTools {
  readonly readPage: ReadRulePage;
  readonly isCancelled: () => boolean;
}

/**
 * What there is to know at a position: of the thing that stands there, and of the findings there beside their sentences, which editors
 * show themselves; nothing where there is neither.
 */
export async function getHover(
  files: ShownFiles,
  path: string,
  position: Position,
  { readPage, isCancelled }: HoverTools,
): Promise<Hover | null> {
  const { engine } = files;
  const offset = engine.offsetAt(path, position);
  const findings = engine
    .getProblems(path)
    .filter(({ said, span }) => said !== undefined && span.start <= offset && offset <= span.end);
  const rules = new Map(findings.map(({ code, span }) => [code, span.start]));
  const thing = await describeThing(files, path, position, readPage);
  const explained: (string | undefined)[] = [];
  for (const [rule, at] of rules) {
    if (isCancelled()) return null;
    explained.push(await describeRule(files, path, { rule, at }, readPage));
  }
  const value = [...new Set([thing?.value, ...explained])].filter((text) => text !== undefined).join('\n\n---\n\n');
  const span = thing?.span ?? findings[0]?.span;
  if (value === '' || span === undefined) return null;
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(engine, path, span) };
}
