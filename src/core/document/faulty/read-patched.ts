import type { Document, YAMLError } from 'yaml';
import { parseDocument } from 'yaml';
import type { Problem } from '../../base/problem.ts';
import { explainYamlError } from '../explain-yaml-error.ts';
import type { AliasNode, Anchor, Node, ScalarNode } from '../node.ts';
import { buildFaultyTree } from './build-faulty-tree.ts';
import { findSlips } from './find-slips.ts';
import { findYamlFault } from './find-yaml-fault.ts';
import type { Patch } from './patched-text.ts';
import { applyPatches } from './patched-text.ts';

/** One way to read a faulty block, with what was found on it. */
export interface Attempt {
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
  /** What was put in the place of tabs. */
  readonly spaces: readonly Patch[];
  /** How many faults were found, to choose between attempts. */
  readonly faults: number;
}

/** Reads a text past the slips that it holds, with spaces in the place of its tabs. */
export function readPatched(
  text: string,
  shape: 'header' | 'entry-of-map' | 'entry-of-list',
  spaces: readonly Patch[],
): Attempt {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? [{ start: 0, end: 1, text: '' }] : [];
  const spaced = applyPatches(text, [...mark, ...spaces]);
  const slips = findSlips(spaced.text, shape === 'entry-of-list' ? 'items' : 'keys');
  const mended = applyPatches(spaced.text, slips.patches);
  const toOriginal = (offset: number) => spaced.toOriginal(mended.toOriginal(offset));
  const found = slips.problems.map((problem) => moveProblem(problem, spaced.toOriginal, spaces.length === 0));
  const document = parseQuietly(mended.text);
  if (document === undefined)
    return { root: undefined, problems: found, anchors: [], aliases: [], spaces, faults: Infinity };
  const texts = new Map([...slips.texts.values()].map((scalar) => moveScalar(scalar, spaced.toOriginal)));
  const tree = buildFaultyTree(document, text, { text: mended.text, toOriginal }, texts);
  const errors = listErrors(document, findYamlFault(mended.text) !== undefined);
  const explained = errors.map((error) => explainYamlError(error, text, toOriginal));
  const problems = keepIndependent([...found, ...explained, ...tree.problems]);
  const { node: root, anchors, aliases } = tree;
  return { root, problems, anchors, aliases, spaces, faults: found.length + document.errors.length };
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The `yaml` package takes a lone carriage return for text; to js-yaml and to us it is a break. */
function parseQuietly(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text.replace(/\r(?!\n)/g, '\n'), OPTIONS);
  } catch {
    return undefined;
  }
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** The first error, since others mostly follow from it; a second document and unknown tags, which the strict reader lets pass. */
function listErrors(document: Document.Parsed, isFaulty: boolean): YAMLError[] {
  const always = [...document.errors, ...document.warnings].filter(({ code }) => LET_PASS.has(code));
  const first = isFaulty ? document.errors.find(({ code }) => !LET_PASS.has(code)) : undefined;
  return first === undefined ? always : [first, ...always];
}

const LET_PASS: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'MULTIPLE_DOCS']);

/** In the order of the text; of two that begin at one place the first counts. */
function keepIndependent(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((problem, index) => sorted[index - 1]?.span.start !== problem.span.start || index === 0);
}

/** Fixes that count columns are left out where tabs must be replaced first. */
function moveProblem(problem: Problem, toOriginal: (offset: number) => number, keepsFixes: boolean): Problem {
  const move = ({ start, end }: Problem['span']) => ({ start: toOriginal(start), end: toOriginal(end) });
  const { fixes, ...rest } = problem;
  const moved = { ...rest, span: move(problem.span) };
  if (fixes === undefined || !keepsFixes) return moved;
  return {
    ...moved,
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })) })),
  };
}

function moveScalar(scalar: ScalarNode, toOriginal: (offset: number) => number): [number, ScalarNode] {
  const start = toOriginal(scalar.start);
  const end = toOriginal(scalar.end);
  return [
    start,
    { ...scalar, start, end, valueStart: toOriginal(scalar.valueStart), valueEnd: toOriginal(scalar.valueEnd) },
  ];
}
