import type { Problem } from '../base/problem.ts';
import type { Block } from '../document/block.ts';
import type { Node } from '../document/node.ts';
import type { FoundEntry } from '../workspace/list-entries.ts';
import { listEntries } from '../workspace/list-entries.ts';
import type { LintContext } from './lint-context.ts';
import type { ResponseDigest } from './lint-response.ts';
import { lintResponse } from './lint-response.ts';
import type { OwnStep } from './lint-step.ts';
import { lintStep } from './lint-step.ts';
import type { OwnTurn } from './lint-turn.ts';
import { lintTurn } from './lint-turn.ts';

/** What the rules say of a block by itself, and what it brings for rules that look further; all places relative to the block. */
export interface BlockLint {
  readonly problems: readonly Problem[];
  readonly responses: readonly ResponseDigest[];
  readonly steps: readonly OwnStep[];
  readonly turns: readonly OwnTurn[];
}

/** The kinds of documents that rules look at. */
export type LintedKind = 'responses' | 'chatscript' | 'transcript';

/** Whether rules look at documents of a kind. */
export function isLinted(kind: string): kind is LintedKind {
  return kind === 'responses' || kind === 'chatscript' || kind === 'transcript';
}

/** The lint of a block that rules have nothing to say of. */
export const emptyLint: BlockLint = { problems: [], responses: [], steps: [], turns: [] };

/** Runs the rules over the entries of a block. */
export function lintBlock(kind: LintedKind, block: Block, node: Node | undefined, context: LintContext): BlockLint {
  const entries = listEntries(kind, block, node);
  if (entries.length === 0) return emptyLint;
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
  const linted = entries.flatMap(({ value }) => lintResponse(block, value, context) ?? []);
  const problems = linted.flatMap((response) => response.problems);
  return { ...emptyLint, responses: linted.map(({ digest }) => digest), problems };
}

function lintSteps({ text }: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  const linted = entries.flatMap(({ section, key, value }) =>
    section === 'steps' && key !== undefined ? [lintStep(text, String(key.value), value, context)] : [],
  );
  return { ...emptyLint, steps: linted.map(({ step }) => step), problems: linted.flatMap(({ problems }) => problems) };
}

function lintTurns({ text }: Block, entries: readonly FoundEntry[], context: LintContext): BlockLint {
  const linted = entries.map(({ value }) => lintTurn(text, value, context));
  return { ...emptyLint, turns: linted.map(({ turn }) => turn), problems: linted.flatMap(({ problems }) => problems) };
}
