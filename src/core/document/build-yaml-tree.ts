import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue } from 'js-yaml';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import { readCoreValue } from './core-value.ts';
import { decodeLiteral } from './decode-literal.ts';
import { checkDuplicateKeys } from './check-duplicate-keys.ts';
import type { AliasNode, Anchor, ListNode, MapEntry, MapNode, Node, ScalarNode, ScalarStyle } from './node.ts';
import { getChomping, getScalarStyle } from './yaml-scalar-style.ts';
import { findSignEnd, trimEnd } from './yaml-spaces.ts';
import { applyTag } from './yaml-tag.ts';

/** Builds our tree from the events of js-yaml, one node at a time; offsets are those of `source` less `base`. */
export class YamlTreeBuilder {
  anchors: Anchor[] = [];
  aliases: AliasNode[] = [];
  problems: Problem[] = [];
  private readonly source: string;
  private readonly mayHoldReturns: boolean;
  private readonly events: readonly Event[];
  private index: number;
  /** Where the last token ended, in `source`: an empty value stands there. */
  private cursor = 0;
  private base = 0;

  constructor(source: string, events: readonly Event[], index: number) {
    this.source = source;
    this.mayHoldReturns = source.includes('\r');
    this.events = events;
    this.index = index;
  }

  /** Starts afresh for a block that begins at `base`. */
  beginBlock(base: number): void {
    this.base = base;
    this.cursor = base;
    this.anchors = [];
    this.aliases = [];
    this.problems = [];
  }

  /** Where the next node was written in `source`, or nothing where the collection ends. */
  peekStart(): number | undefined {
    const event = this.events[this.index];
    if (event === undefined) return undefined;
    switch (event.type) {
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        return event.start;
      case EVENT_ID.SCALAR:
        return event.valueStart === -1 ? this.cursor : event.valueStart;
      case EVENT_ID.ALIAS:
        return event.anchorStart;
      default:
        return undefined;
    }
  }

  /** The next node with all below it. */
  readNode(): Node {
    const event = this.events[this.index++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.readScalar(event);
      case EVENT_ID.MAPPING:
        return this.readMap(event);
      case EVENT_ID.SEQUENCE:
        return this.readList(event);
      case EVENT_ID.ALIAS:
        return this.readAlias(event.anchorStart, event.anchorEnd);
      default:
        return this.emptyScalar();
    }
  }

  /** The next key and value of a map. */
  readEntry(): MapEntry {
    const key = this.toKey(this.readNode());
    this.skipTo(58);
    return { key, value: this.readNode() };
  }

  /** The next item of a block list. */
  readItem(): Node {
    this.skipTo(45);
    return this.readNode();
  }

  private readMap(event: MappingEvent): MapNode {
    const entries: MapEntry[] = [];
    this.cursor = event.start;
    while (!this.atEnd()) entries.push(this.readEntry());
    this.index++;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const end = flow ? this.closeFlow(125) : this.cursor - this.base;
    const node: MapNode = { kind: 'map', flow, start: event.start - this.base, end, entries };
    checkDuplicateKeys(node, this.problems);
    this.checkTag(event, '!!map');
    this.keepAnchor(event, node);
    return node;
  }

  private readList(event: SequenceEvent): ListNode {
    const items: Node[] = [];
    const flow = event.style === COLLECTION_STYLE.FLOW;
    this.cursor = event.start;
    while (!this.atEnd()) {
      items.push(flow ? this.readNode() : this.readItem());
    }
    this.index++;
    const end = flow ? this.closeFlow(93) : this.cursor - this.base;
    const node: ListNode = { kind: 'list', flow, start: event.start - this.base, end, items };
    this.checkTag(event, '!!seq');
    this.keepAnchor(event, node);
    return node;
  }

  private readScalar(event: ScalarEvent): Node {
    if (event.valueStart === -1) {
      const node = this.emptyScalar(event.tagStart === -1 ? null : this.readTagged(event, ''));
      this.keepAnchor(event, node);
      return node;
    }
    const { base } = this;
    const style = getScalarStyle(event);
    const text = this.decode(event, style);
    const start = this.tokenStart(event, style);
    const end = style === 'single' || style === 'double' ? event.valueEnd + 1 : this.trimmedEnd(event, style);
    this.cursor = end;
    const node: ScalarNode = {
      kind: 'scalar',
      start: start - base,
      end: end - base,
      value: style === 'plain' && event.tagStart === -1 ? readCoreValue(text) : this.readTagged(event, text),
      style,
      valueStart: event.valueStart - base,
      valueEnd: event.valueEnd - base,
      indent: event.indent,
      chomping: getChomping(event),
    };
    this.keepAnchor(event, node);
    return node;
  }

  private decode(event: ScalarEvent, style: ScalarStyle): string {
    const { source, mayHoldReturns } = this;
    if (style !== 'literal' || mayHoldReturns || event.indent < 0) return getScalarValue(source, event);
    return decodeLiteral(source, event.valueStart, event.valueEnd, event.indent, getChomping(event));
  }

  private readTagged(event: ScalarEvent, text: string): ScalarNode['value'] {
    if (event.tagStart === -1) return text;
    const value = applyTag(this.source.slice(event.tagStart, event.tagEnd), text);
    if (value !== undefined) return value;
    this.reportTag(event);
    return text;
  }

  /** A list or a map may only be said to be one. */
  private checkTag(event: Tagged, tag: string): void {
    if (event.tagStart === -1) return;
    const written = this.source.slice(event.tagStart, event.tagEnd);
    if (written !== tag && written !== '!') this.reportTag(event);
  }

  private reportTag({ tagStart, tagEnd }: Tagged): void {
    const span = { start: tagStart - this.base, end: tagEnd - this.base };
    this.problems.push(createProblem('tag-not-supported', span, { tag: this.source.slice(tagStart, tagEnd) }));
  }

  private readAlias(anchorStart: number, anchorEnd: number): AliasNode {
    const name = this.source.slice(anchorStart, anchorEnd);
    this.cursor = anchorEnd;
    const node: AliasNode = { kind: 'alias', start: anchorStart - 1 - this.base, end: anchorEnd - this.base, name };
    this.aliases.push(node);
    return node;
  }

  private emptyScalar(value: ScalarNode['value'] = null): ScalarNode {
    const at = this.cursor - this.base;
    const place = { start: at, end: at, valueStart: at, valueEnd: at };
    return { kind: 'scalar', ...place, value, style: 'plain', indent: -1, chomping: 'clip' };
  }

  /** A key is a word; what else YAML would take as a key is kept as it was written and reported. */
  private toKey(node: Node): ScalarNode {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string') return node;
      const written = this.source.slice(node.valueStart + this.base, node.valueEnd + this.base);
      return { ...node, value: written };
    }
    const { start, end } = node;
    this.problems.push(createProblem('key-not-a-word', { start, end }, {}));
    const value = this.source.slice(start + this.base, end + this.base);
    return {
      kind: 'scalar',
      start,
      end,
      value,
      style: 'plain',
      valueStart: start,
      valueEnd: end,
      indent: -1,
      chomping: 'clip',
    };
  }

  private keepAnchor(event: { anchorStart: number; anchorEnd: number }, node: Node): void {
    if (event.anchorStart === -1) return;
    this.anchors.push({ name: this.source.slice(event.anchorStart, event.anchorEnd), node });
  }

  private atEnd(): boolean {
    const event = this.events[this.index];
    return event === undefined || event.type === EVENT_ID.POP;
  }

  private tokenStart(event: ScalarEvent, style: ScalarStyle): number {
    if (style === 'plain') return event.valueStart;
    if (style === 'single' || style === 'double') return event.valueStart - 1;
    const from = Math.max(this.cursor, event.tagEnd, event.anchorEnd);
    const at = this.source.indexOf(style === 'literal' ? '|' : '>', from);
    return at === -1 || at > event.valueStart ? event.valueStart : at;
  }

  /** A block scalar's token ends with its last line of text, without the breaks that follow. */
  private trimmedEnd(event: ScalarEvent, style: ScalarStyle): number {
    return style === 'plain' ? event.valueEnd : trimEnd(this.source, event.valueStart, event.valueEnd);
  }

  private closeFlow(bracket: number): number {
    this.skipTo(bracket);
    return this.cursor - this.base;
  }

  /** Moves behind the next sign of this kind; stays where there is none. */
  private skipTo(sign: number): void {
    this.cursor = findSignEnd(this.source, this.cursor, sign) ?? this.cursor;
  }
}

interface Tagged {
  readonly tagStart: number;
  readonly tagEnd: number;
}
