import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { BlockContent } from './block.ts';
import { emptyContent } from './block.ts';
import { tighten } from './explain-yaml-error.ts';
import { findYamlFault } from './faulty/find-yaml-fault.ts';
import { findDeepNesting } from './faulty/measure-nesting.ts';
import type { Attempt } from './faulty/read-patched.ts';
import { readPatched } from './faulty/read-patched.ts';
import { readLines } from './faulty/read-lines.ts';
import { findTabIndentations, replaceTabs } from './faulty/untab.ts';
import type { Node } from './node.ts';

/** What a faulty block is in its file. */
export type FaultyShape = 'header' | 'entry-of-map' | 'entry-of-list';

/**
 * Reads one block that a strict reader of YAML refuses: as much of it as can be had, and at most three problems that say what to mend.
 * The work grows with the text's length; a block that is very long or very deep is given up with a problem.
 */
export function readFaultyYaml(text: string, shape: FaultyShape): BlockContent {
  const lines = readLines(text);
  const deep = findDeepNesting(text, lines, MAX_DEPTH);
  if (deep !== undefined) return giveUp('nested-too-deeply', text, deep);
  if (text.length > MAX_LENGTH) return giveUp('entry-too-long', text, findYamlFault(text) ?? 0);
  const tabs = findTabIndentations(text, lines);
  if (tabs.length === 0) return toContent(text, shape, readPatched(text, shape, []), []);
  const attempts = TAB_WIDTHS.map((width) => readPatched(text, shape, replaceTabs(text, tabs, width)));
  const best = attempts.reduce((one, other) => (other.faults < one.faults ? other : one));
  const edits = best.spaces.map(({ start, end, text: spaces }) => ({ span: { start, end }, text: spaces }));
  const fix = { title: 'Indent with spaces', edits };
  return toContent(text, shape, best, [createProblem('tab-indentation', tabs[0] ?? { start: 0, end: 0 }, {}, [fix])]);
}

const MAX_DEPTH = 50;
const MAX_LENGTH = 1_000_000;
const MAX_PROBLEMS = 3;
/** Most people see a tab as four columns or two; the first with the fewest faults is taken. */
const TAB_WIDTHS = [4, 2, 8];

function toContent(text: string, shape: FaultyShape, attempt: Attempt, tabs: readonly Problem[]): BlockContent {
  const { root, anchors, aliases } = attempt;
  const node = pickNode(root, shape);
  const problems = [...tabs, ...attempt.problems];
  if (problems.length === 0 && (root === undefined || node !== undefined)) problems.push(explainByPlace(text));
  else if (problems.length === 0) problems.push(createProblem(MISPLACED[shape], tighten(text, 0, text.length), {}));
  return { node, problems: problems.slice(0, MAX_PROBLEMS), anchors, aliases };
}

/** A list's entry is an item, the others are maps; what is neither would only mislead. */
function pickNode(root: Node | undefined, shape: FaultyShape): Node | undefined {
  if (shape === 'entry-of-list') return root?.kind === 'list' && !root.flow ? root.items[0] : undefined;
  return root?.kind === 'map' ? root : undefined;
}

const MISPLACED = {
  header: 'list-mixed-with-keys',
  'entry-of-map': 'list-mixed-with-keys',
  'entry-of-list': 'dash-missing',
} as const;

/** Only the strict reader stumbles: mostly over a tab between words in brackets, which other readers take for a space. */
function explainByPlace(text: string): Problem {
  const fault = findYamlFault(text) ?? 0;
  const tab = text.lastIndexOf('\t', fault);
  const isNear = tab !== -1 && !/[\r\n]/.test(text.slice(tab, fault));
  if (!isNear) return createProblem('unreadable-yaml', tighten(text, fault, fault + 1), {});
  const span = { start: tab, end: tab + 1 };
  return createProblem('tab-indentation', span, {}, [{ title: 'Put a space', edits: [{ span, text: ' ' }] }]);
}

function giveUp(code: 'nested-too-deeply' | 'entry-too-long', text: string, at: number): BlockContent {
  return { ...emptyContent, problems: [createProblem(code, tighten(text, at, at + 1), {})] };
}
