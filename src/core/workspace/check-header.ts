import type { Problem } from '../base/problem.ts';
import { createProblem, shiftProblem } from '../base/problem.ts';
import { checkDuplicateKeys } from '../document/check-duplicate-keys.ts';
import type { Block } from '../document/block.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../document/node.ts';
import { shiftNode } from '../document/shift-node.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import { toData } from '../document/to-data.ts';
import { explainErrors } from '../schema/explain-errors.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import type { Shapes } from '../schema/shape.ts';
import { validators } from '../schema/validators.generated.js';
import { isChecked } from './list-entries.ts';
import type { Aliases } from './resolve-aliases.ts';

/** A block of a document that belongs to its header, with its tree; entries that are checked one by one come without it. */
export interface HeaderPart {
  readonly block: Block;
  /** Where the block begins in its document. */
  readonly start: number;
  readonly node: Node | undefined;
  /** Which document of the file it stands in, as `numberDocuments` counts. */
  readonly document: number;
}

/**
 * Checks all that is not in entries of their own: the top-level keys together, and the sections that hold no such entries. The problems
 * come by the index of the part that each stands in, with spans relative to its block.
 */
export function checkHeader(
  kind: DocumentKind,
  parts: readonly HeaderPart[],
  shapes: Shapes,
  aliases: Aliases<unknown>,
): Map<number, Problem[]> {
  const header = composeHeader(kind, parts);
  const resolve: ResolveAlias = (alias) => {
    const part = findPart(header.starts, alias.start);
    return aliases.resolve(alias, (parts[part]?.start ?? 0) - (header.starts[part] ?? 0));
  };
  const validate = validators[`${kind}/header`];
  if (validate === undefined || validate(toData(header.node, resolve)))
    return groupByPart(header.problems, header.starts);
  const subject = { node: header.node, definition: 'header', shape: shapes.get(kind, 'header'), place: header.place };
  return groupByPart([...header.problems, ...explainErrors(subject, validate.errors ?? [])], header.starts);
}

interface Header {
  readonly node: MapNode;
  readonly problems: readonly Problem[];
  /** Where each part begins in the coordinates of the composed tree. */
  readonly starts: readonly number[];
  /** Where to point for the file as a whole. */
  readonly place: { readonly start: number; readonly end: number };
}

/** A top-level key with its value; where that is written as a section, its entries are gathered block by block. */
interface TopEntry {
  readonly key: ScalarNode;
  readonly value: Node;
  readonly document: number;
  shape: 'list' | 'map' | undefined;
  readonly items: Node[];
  readonly entries: MapEntry[];
}

/** The entries that count, and the ones that were written last, to which the blocks that follow belong. */
interface Tops {
  readonly kept: Map<string, TopEntry>;
  readonly last: Map<string, TopEntry>;
}

/**
 * Joins the parts to one tree, as if their blocks' texts stood one after the other. A key of a second document does not count where the
 * first has it too: the mark between them is the fault.
 */
function composeHeader(kind: DocumentKind, parts: readonly HeaderPart[]): Header {
  const tops: Tops = { kept: new Map(), last: new Map() };
  const problems: Problem[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const { block, node, document } of parts) {
    starts.push(start);
    const shifted = node === undefined ? undefined : shiftNode(node, start);
    if (block.role === 'entry') addToSection(tops, kind, block, shifted);
    else if (shifted?.kind === 'map') problems.push(...addTopEntries(tops, kind, shifted, document));
    start += block.text.length;
  }
  const entries = [...tops.kept.values()].map((top) => toEntry(top, problems));
  const node: MapNode = { kind: 'map', flow: false, start: 0, end: start, entries };
  return { node, problems, starts, place: entries[0]?.key ?? { start: 0, end: 0 } };
}

function addTopEntries({ kept, last }: Tops, kind: DocumentKind, node: MapNode, document: number): Problem[] {
  return node.entries.flatMap(({ key, value }) => {
    const name = String(key.value);
    const known = last.get(name);
    if (known?.document === document) return [createProblem('duplicate-key', key, { key: name })];
    const own = isChecked(kind, name) ? withoutContent(value) : value;
    const top = { key, value: own, document, shape: undefined, items: [], entries: [] };
    last.set(name, top);
    if (known === undefined) kept.set(name, top);
    return [];
  });
}

/** The entries of a section that are checked one by one leave only the section's type. */
function withoutContent(value: Node): Node {
  if (value.kind === 'list') return { ...value, items: [] };
  return value.kind === 'map' ? { ...value, entries: [] } : value;
}

function addToSection({ last }: Tops, kind: DocumentKind, block: Block, node: Node | undefined): void {
  const name = block.before.section ?? '';
  const top = last.get(name);
  if (top === undefined) return;
  top.shape ??= block.shape;
  if (node === undefined || isChecked(kind, name)) return;
  if (top.shape === 'list') top.items.push(node);
  else if (node.kind === 'map') for (const entry of node.entries) top.entries.push(entry);
}

function toEntry({ key, value, shape, items, entries }: TopEntry, problems: Problem[]): MapEntry {
  if (shape === undefined) return { key, value };
  const place = {
    start: key.end,
    end: (shape === 'list' ? items : entries.map((entry) => entry.value)).at(-1)?.end ?? key.end,
  };
  if (shape === 'list') return { key, value: { kind: 'list', flow: false, items, ...place } };
  const map: MapNode = { kind: 'map', flow: false, entries, ...place };
  checkDuplicateKeys(map, problems);
  return { key, value: map };
}

function groupByPart(problems: readonly Problem[], starts: readonly number[]): Map<number, Problem[]> {
  const grouped = new Map<number, Problem[]>();
  for (const problem of problems) {
    const part = findPart(starts, problem.span.start);
    const own = shiftProblem(problem, -(starts[part] ?? 0));
    const known = grouped.get(part);
    if (known === undefined) grouped.set(part, [own]);
    else known.push(own);
  }
  return grouped;
}

function findPart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle - 1;
    else low = middle;
  }
  return low;
}
