import { parse } from '@marcbachmann/cel-js';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { ConditionNode } from './condition-node.ts';
import { explainSyntax } from './explain-syntax.ts';
import type { ConditionUse } from './find-uses.ts';
import { findUses, guessUses } from './find-uses.ts';
import { readNode } from './read-node.ts';
import { scanTokens } from './scan-tokens.ts';

/** A condition as it was read: its tree, absent where something in it cannot be read, and what it names. */
export interface Condition {
  readonly text: string;
  readonly tree?: ConditionNode;
  readonly problems: readonly Problem[];
  readonly uses: readonly ConditionUse[];
}

/** The length in UTF-16 units up to which a condition is read; it bounds every later step too. */
const longestCondition = 2000;

/** Reads a condition; whatever the text, it returns. */
export function parseCondition(text: string): Condition {
  const whole = { start: 0, end: text.length };
  if (text.length > longestCondition) {
    return { text, problems: [createProblem('condition-too-long', whole, { limit: longestCondition })], uses: [] };
  }
  if (text.trim() === '') return { text, problems: [createProblem('condition-empty', whole, {})], uses: [] };
  const parsed = parseText(text);
  if ('stop' in parsed) return { text, problems: explainSyntax(text, parsed.stop), uses: guessUses(text) };
  const problems: Problem[] = [];
  const tree = readNode(parsed.ast, { text, entries: [], problems, read: readNode });
  if (tree === undefined) return { text, problems, uses: guessUses(text) };
  return { text, tree, problems: [], uses: findUses(tree) };
}

type Parsed = Pick<ReturnType<typeof parse>, 'ast'> | { readonly stop: number };

function parseText(text: string): Parsed {
  try {
    return parse(hideReserved(text));
  } catch (fault) {
    return { stop: stopOf(fault) ?? text.length };
  }
}

function stopOf(fault: unknown): number | undefined {
  if (typeof fault !== 'object' || fault === null || !('range' in fault)) return undefined;
  const { range } = fault;
  if (typeof range !== 'object' || range === null || !('start' in range)) return undefined;
  return typeof range.start === 'number' ? range.start : undefined;
}

/**
 * CEL keeps words such as `package` and `return` for itself, but `package.weight` is a fair name for a variable:
 * the parser gets a word of the same length, and names are read from the text itself.
 */
function hideReserved(text: string): string {
  if (!anyReserved.test(text)) return text;
  let hidden = '';
  let done = 0;
  for (const { kind, written, span } of scanTokens(text)) {
    const root = written.slice(0, Math.max(0, written.indexOf('.')));
    if (kind !== 'name' || !reserved.has(root)) continue;
    hidden += text.slice(done, span.start) + '_'.repeat(root.length);
    done = span.start + root.length;
  }
  return hidden + text.slice(done);
}

const reserved = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);

const anyReserved = new RegExp(`\\b(?:${[...reserved].join('|')})\\.`);
