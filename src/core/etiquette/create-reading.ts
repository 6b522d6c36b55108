import type { Span } from '../base/span.ts';
import { HOLE } from '../prose/prose.ts';
import { readTemplate } from '../template/read-template.ts';
import type { BlockNode, TemplateNode } from '../template/template-tree.ts';
import type { Hole } from './message.ts';
import type { Exit, Way } from './template-ways.ts';
import { KNOWN_WAY, listOtherWays, pickBranch, testedName } from './template-ways.ts';
import { toHole } from './to-hole.ts';

/** A template as one customer would read it: one way through its `{{#if}}`s, each value a `HOLE`. */
export interface Reading {
  readonly text: string;
  readonly holes: readonly Hole[];
  /** All of the template as a tree, the same for all its readings; empty where it is text alone. */
  readonly body: readonly TemplateNode[];
  /** Where a stretch of the reading was written in the template, in offsets of the template. */
  toTemplate(start: number, end: number): Span;
  /** Whether a stretch was written in one piece and holds no placeholder, so that it can be replaced. */
  isPlain(start: number, end: number): boolean;
}

/**
 * The readings of a template: first the one of a customer of whom all is known; then, for each other way through a block that no reading has
 * gone yet, one that goes it. At most eight, since nobody writes more on purpose.
 */
export function createReadings(template: string): readonly Reading[] {
  if (!template.includes('{{')) return [new PlainReading(template)];
  const { body } = readTemplate(template).tree;
  const gone = new Set<Exit>();
  const first = readBody(body, KNOWN_WAY, gone);
  const others: Reading[] = [];
  for (const way of listOtherWays(body)) {
    if (others.length === MOST_READINGS - 1) break;
    if (way.exit !== undefined && !gone.has(way.exit)) others.push(readBody(body, way, gone));
  }
  return [first, ...others.filter(({ text }) => text.trim() !== '')];
}

const MOST_READINGS = 8;

class PlainReading implements Reading {
  readonly text: string;
  readonly holes: readonly Hole[] = NO_HOLES;
  readonly body: readonly TemplateNode[] = NO_NODES;

  constructor(text: string) {
    this.text = text;
  }

  toTemplate(start: number, end: number): Span {
    return { start, end };
  }

  isPlain(): boolean {
    return true;
  }
}

const NO_HOLES: readonly Hole[] = [];
const NO_NODES: readonly TemplateNode[] = [];

/** A piece of a reading with the piece of the template that it comes from. */
interface Piece {
  readonly at: number;
  readonly source: Span;
  readonly isHole: boolean;
}

class TreeReading implements Reading {
  text = '';
  readonly holes: Hole[] = [];
  readonly body: readonly TemplateNode[];
  private readonly pieces: Piece[] = [];
  /** Where something was left out, in offsets of the reading. */
  private readonly gaps: number[] = [];

  constructor(body: readonly TemplateNode[]) {
    this.body = body;
  }

  addText(text: string, source: Span): void {
    if (text === '') return;
    this.pieces.push({ at: this.text.length, source, isHole: false });
    this.text += text;
  }

  addHole(hole: Hole, source: Span): void {
    this.pieces.push({ at: hole.at, source, isHole: true });
    this.holes.push(hole);
    this.text += HOLE;
  }

  addGap(): void {
    this.gaps.push(this.text.length);
  }

  toTemplate(start: number, end: number): Span {
    const first = this.findPiece(start);
    if (first === undefined) return { start: 0, end: 0 };
    const from = first.isHole ? first.source.start : Math.min(first.source.start + start - first.at, first.source.end);
    if (end <= start) return { start: from, end: from };
    const last = this.findPiece(end - 1) ?? first;
    const to = last.isHole ? last.source.end : Math.min(last.source.start + end - last.at, last.source.end);
    return { start: from, end: Math.max(from, to) };
  }

  /** A change beside what was left out would not fit where that is read. */
  isPlain(start: number, end: number): boolean {
    if (this.gaps.some((at) => start <= at && at <= end)) return false;
    const { start: from, end: to } = this.toTemplate(start, end);
    return to - from === end - start && !this.text.slice(start, end).includes(HOLE);
  }

  private findPiece(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low];
  }
}

function readBody(body: readonly TemplateNode[], way: Way, gone: Set<Exit>): Reading {
  const reading = new TreeReading(body);
  addNodes(reading, body, { way, gone, guards: [] });
  return reading;
}

/** The way that is read, what was gone by so far, and the names that are known to have a value here. */
interface Walk {
  readonly way: Way;
  readonly gone: Set<Exit>;
  readonly guards: readonly string[];
}

function addNodes(reading: TreeReading, body: readonly TemplateNode[], walk: Walk): void {
  for (const node of body) {
    switch (node.kind) {
      case 'text':
        reading.addText(node.text, node);
        break;
      case 'block':
        addBlock(reading, node, walk);
        break;
      case 'placeholder':
      case 'helper':
      case 'partial':
      case 'unread':
        reading.addHole(toHole(node, walk.guards, reading.text.length), node);
        break;
      case 'comment':
        break;
      default:
        node satisfies never;
    }
  }
}

function addBlock(reading: TreeReading, block: BlockNode, walk: Walk): void {
  const branch = pickBranch(block, walk.way);
  walk.gone.add(branch ?? block);
  if (branch === undefined) {
    reading.addGap();
    return;
  }
  const tested = branch.word === 'if' ? testedName(branch) : undefined;
  const guards = tested === undefined ? walk.guards : [...walk.guards, tested];
  addNodes(reading, branch.body, { ...walk, guards });
}
