import type { Problem } from '../base/problem.ts';
import type { Block } from '../document/block.ts';
import { findEntry } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { FoundEntry } from '../workspace/list-entries.ts';
import { listEntries } from '../workspace/list-entries.ts';
import type { LintContext } from './lint-context.ts';
import type { ResponseDigest } from './lint-response.ts';
import { lintResponse } from './lint-response.ts';
import type { OwnStep } from './lint-step.ts';
import { lintStep } from './lint-step.ts';
import { readComments } from './suppression/read-comments.ts';
import { readFileLint, readLintKeys } from './suppression/read-lint-keys.ts';
import type { Suppression } from './suppression/suppression.ts';
import type { OwnTurn } from './lint-turn.ts';
import { lintTurn } from './lint-turn.ts';

/** What the rules say of a block by itself, and what it brings for rules that look further; all places relative to the block. */
export interface BlockLint {
  readonly problems: readonly Problem[];
  readonly responses: readonly ResponseDigest[];
  readonly steps: readonly OwnStep[];
  readonly turns: readonly OwnTurn[];
  /** Where rules are switched off. */
  readonly suppressions: readonly Suppression[];
}

/** The kinds of documents that rules look at. */
export type LintedKind = 'responses' | 'chatscript' | 'transcript';

/** Whether rules look at documents of a kind. */
export function isLinted(kind: string): kind is LintedKind {
  return kind === 'responses' || kind === 'chatscript' || kind === 'transcript';
}

/** The lint of a block that rules have nothing to say of. */
export const emptyLint: BlockLint = { problems: [], responses: [], steps: [], turns: [], suppressions: [] };

/** Runs the rules over the entries of a block, and notes where it switches rules off. */
export function lintBlock(kind: LintedKind, block: Block, node: Node | undefined, context: LintContext): BlockLint {
  const suppressions = readSuppressions(block, node);
  const entries = context.isIdle ? [] : listEntries(kind, block, node);
  if (entries.length === 0) return suppressions.length === 0 ? emptyLint : { ...emptyLint, suppressions };
  const lint = lintEntries(kind, block, entries, context);
  return suppressions.length === 0 ? lint : { ...lint, suppressions };
}

function readSuppressions(block: Block, node: Node | undefined): readonly Suppression[] {
  const comments = readComments(block.text, node);
  if (node === undefined || !block.text.includes('lint')) return comments;
  return [...comments, ...readKeys(block, node)];
}

/** At the top of a document, `lint` is a header, or a section when it is written over several lines. */
function readKeys({ role, before }: Block, node: Node): readonly Suppression[] {
  const top = role === 'header' ? findEntry(node, 'lint')?.value : before.section === 'lint' ? node : undefined;
  if (top === undefined) return readLintKeys(node);
  const own = readFileLint(top);
  return own === undefined ? [] : [own];
}

function lintEntries(kind: LintedKind, block: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  switch (kind) {
    case 'responses':
      return lintResponses(block, entries, context);
    case 'chatscript':
      return lintSteps(block, entries, context);
    case 'transcript':
      return lintTurns(block, entries, context);
    default:
      return kind satisfies never;
  }
}

function lintResponses(block: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  const linted = entries.flatMap((entry) => lintResponse(block, entry.value, enter(entry, context)) ?? []);
  const problems = linted.flatMap((response) => response.problems);
  return { ...emptyLint, responses: linted.map(({ digest }) => digest), problems };
}

function lintSteps({ text }: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  const linted = entries.flatMap((entry) => {
    const { section, key, value } = entry;
    if (section !== 'steps' || key === undefined) return [];
    return [lintStep(text, String(key.value), value, enter(entry, context))];
  });
  return { ...emptyLint, steps: linted.map(({ step }) => step), problems: linted.flatMap(({ problems }) => problems) };
}

function lintTurns({ text }: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  const linted = entries.map(({ value }) => lintTurn(text, value, context));
  return { ...emptyLint, turns: linted.map(({ turn }) => turn), problems: linted.flatMap(({ problems }) => problems) };
}

function enter(entry: FoundEntry, context: LintContext): LintContext {
  return context.reviewsOf === undefined ? context : { ...context, findReview: context.reviewsOf(entry) };
}
