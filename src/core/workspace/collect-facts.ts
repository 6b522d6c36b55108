import type { Problem } from '../base/problem.ts';

import type { Span } from '../base/span.ts';
import { parseCondition } from '../condition/parse-condition.ts';
import type { Format } from '../document/document.ts';
import { findEntry } from '../document/find-node.ts';
import { findLostText } from '../document/find-lost-text.ts';
import { findTextCutByComma } from '../document/find-text-cut-by-comma.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../document/node.ts';
import type { ScalarMap } from '../document/scalar-map.ts';
import { mapScalar } from '../document/scalar-map.ts';
import type { IdKind } from '../schema/id-kind.ts';
import type { Shape } from '../schema/shape.ts';
import { readTemplate } from '../template/read-template.ts';
import type { VariableUse } from '../template/template-uses.ts';
import { listUses } from '../template/template-uses.ts';
import type { ConditionSite, IdSite, UseCounter } from './facts.ts';

/** Gathers what a tree says by its shape: names given and used, texts with their placeholders, conditions. */
export class FactCollector {
  readonly problems: Problem[] = [];
  readonly sites: IdSite[] = [];
  readonly conditions: ConditionSite[] = [];
  /** Uses that need no place. */
  readonly counted: { readonly kind: IdKind; readonly id: string }[] = [];
  /** The map that was looked at last for text that ends at a comma: once is enough for all its texts. */
  private lastCutMap: MapNode | undefined;
  private readonly text: string;
  private readonly format: Format;

  private readonly counter: UseCounter | undefined;

  constructor(text: string, format: Format, counter: UseCounter | undefined) {
    this.text = text;
    this.format = format;
    this.counter = counter;
  }

  /** Reads a value and all inside it; aliases are read where they are anchored. */
  collect(node: Node, shape: Shape, parent: MapNode | ListNode | undefined): void {
    if (!shape.speaks) return;
    if (shape.text === 'template') this.addText(node, parent);
    if (node.kind === 'scalar') this.addScalar(node, shape);
    else if (node.kind === 'list') {
      if (shape.items !== undefined) for (const item of node.items) this.collect(item, shape.items, node);
    } else if (node.kind === 'map') this.collectMap(node, shape);
  }

  /** Notes a name that is given or used. */
  addName(node: ScalarNode, kind: IdKind, role: IdSite['role']): void {
    if (node.value === null || node.value === '') return;
    if (role === 'use' && this.isCounted(kind, String(node.value))) return;
    this.sites.push({ kind, id: String(node.value), start: node.start, end: node.end, role });
  }

  private collectMap(node: MapNode, shape: Shape): void {
    for (const { key, value } of node.entries) {
      if (shape.keys?.uses !== undefined) this.addName(key, shape.keys.uses, 'use');
      const inner = shape.properties.get(String(key.value)) ?? shape.additional;
      if (inner === undefined || isOwnIntent(inner, node) || isBack(inner, key, value)) continue;
      this.collect(value, inner, node);
    }
  }

  private addScalar(node: ScalarNode, shape: Shape): void {
    if (shape.defines !== undefined) this.addName(node, shape.defines, 'definition');
    else if (shape.uses !== undefined) this.addName(node, shape.uses, 'use');
    if (shape.text === 'condition' && typeof node.value === 'string') this.addCondition(node, node.value);
  }

  private addCondition(node: ScalarNode, text: string): void {
    const map = mapScalar(this.text, node);
    this.conditions.push({ text, map });
    for (const { kind, name, span } of parseCondition(text).uses) {
      this.sites.push({ kind, id: name, ...map.sourceSpan(span.start, span.end), role: 'mention' });
    }
  }

  private addText(node: Node, parent: MapNode | ListNode | undefined): void {
    if (this.format === 'yaml') this.addLostText(node, parent);
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('{{')) return;
    const { tree, problems } = readTemplate(node.value);
    const map = mapScalar(this.text, node);
    for (const problem of problems) this.problems.push(placeProblem(problem, map));
    const uses = listUses(tree);
    for (const partial of uses.partials) this.addUse('response', partial.name, map, partial);
    for (const use of uses.variables) this.addVariable(use, map);
  }

  private addVariable(use: VariableUse, map: ScalarMap): void {
    const { path } = use;
    if (path === undefined || path === '') return;
    if (path.startsWith('facts.')) this.addUse('fact', path.slice('facts.'.length), map, use);
    else if (!path.includes('[]')) this.addUse('variable', path, map, use);
  }

  /** The name is the last part of what was written: `facts.` and `../` before it are not. */
  private addUse(kind: IdKind, id: string, map: ScalarMap, written: Span): void {
    if (this.isCounted(kind, id)) return;
    const first = Math.max(written.start, written.end - id.length);
    const { start, end } = map.sourceSpan(first, written.end);
    this.sites.push({ kind, id, start, end, role: 'use' });
  }

  private isCounted(kind: IdKind, id: string): boolean {
    if (this.counter?.isGiven(kind, id) !== true) return false;
    this.counted.push({ kind, id });
    return true;
  }

  private addLostText(node: Node, parent: MapNode | ListNode | undefined): void {
    const lost = findLostText(this.text, node, parent);
    if (lost !== undefined) this.problems.push(lost);
    if (parent?.kind !== 'map' || !parent.flow || node.kind !== 'scalar' || parent === this.lastCutMap) return;
    this.lastCutMap = parent;
    const cut = findTextCutByComma(this.text, parent);
    if (cut !== undefined) this.problems.push(cut);
  }
}

/** An intent that brings its own examples (`like`) is not one of the project's. */
function isOwnIntent(shape: Shape, parent: MapNode): boolean {
  return shape.uses === 'intent' && findEntry(parent, 'like') !== undefined;
}

/** `goto: back` is the step before, whatever its name. */
function isBack(shape: Shape, key: ScalarNode, value: Node): boolean {
  return shape.uses === 'step' && key.value === 'goto' && value.kind === 'scalar' && value.value === 'back';
}

/** A problem of a text, moved to where the text was written; its fixes cannot be moved piecewise and stay only where they map whole. */
export function placeProblem(problem: Problem, map: ScalarMap): Problem {
  const span = map.sourceSpan(problem.span.start, problem.span.end);
  const fixes = problem.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: map.sourceSpan(edit.span.start, edit.span.end) })),
  }));
  return fixes === undefined ? { ...problem, span } : { ...problem, span, fixes };
}
