import type { Alias, Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { CST, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../base/problem.ts';
import { createProblem } from '../../base/problem.ts';
import { checkDuplicateKeys } from '../check-duplicate-keys.ts';
import { readCoreValue } from '../core-value.ts';
import type { AliasNode, Anchor, MapEntry, MapNode, Node, ScalarNode } from '../node.ts';
import { readFaultyScalar } from './read-faulty-scalar.ts';
import type { PatchedText } from './patched-text.ts';

/** What was built from a document of the `yaml` package: our tree, at the places of the text as it was written. */
export interface FaultyTree {
  readonly node: Node | undefined;
  readonly problems: readonly Problem[];
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
}

/** Builds our tree from what the `yaml` package could read of a patched text; `texts` are put back where they were meant. */
export function buildFaultyTree(
  document: Document.Parsed,
  text: string,
  patched: PatchedText,
  texts: ReadonlyMap<number, ScalarNode>,
): FaultyTree {
  const builder = new TreeBuilder(text, patched, texts);
  const node = document.contents === null ? undefined : builder.build(document.contents);
  const { problems, anchors, aliases } = builder;
  return { node, problems, anchors, aliases };
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly anchors: Anchor[] = [];
  readonly aliases: AliasNode[] = [];
  private readonly text: string;
  private readonly patched: PatchedText;
  private readonly texts: ReadonlyMap<number, ScalarNode>;

  constructor(text: string, patched: PatchedText, texts: ReadonlyMap<number, ScalarNode>) {
    this.text = text;
    this.patched = patched;
    this.texts = texts;
  }

  build(source: unknown): Node {
    const node = this.buildBare(source);
    const anchor = isScalar(source) || isMap(source) || isSeq(source) ? source.anchor : undefined;
    if (anchor !== undefined && anchor !== '') this.anchors.push({ name: anchor, node });
    return node;
  }

  private buildBare(source: unknown): Node {
    if (isScalar(source)) return this.buildScalar(source);
    if (isMap(source)) return this.buildMap(source);
    if (isSeq(source)) return this.buildList(source);
    if (isAlias(source)) return this.buildAlias(source);
    return this.buildEmpty(0);
  }

  private buildMap(source: YAMLMap): MapNode {
    const entries = source.items.map((pair) => this.buildEntry(pair));
    const flow = source.flow === true;
    const start = this.toOriginal(source.range?.[0] ?? 0);
    const end = flow ? this.toOriginal(source.range?.[1] ?? 0) : (entries.at(-1)?.value.end ?? start);
    const node: MapNode = { kind: 'map', flow, start, end: Math.max(start, end), entries };
    checkDuplicateKeys(node, this.problems);
    return node;
  }

  private buildList(source: YAMLSeq): Node {
    const items = source.items.map((item) => this.build(item));
    const flow = source.flow === true;
    const start = this.toOriginal(source.range?.[0] ?? 0);
    const end = flow ? this.toOriginal(source.range?.[1] ?? 0) : (items.at(-1)?.end ?? start);
    return { kind: 'list', flow, start, end: Math.max(start, end), items };
  }

  private buildEntry(pair: Pair): MapEntry {
    const key = this.toKey(this.build(pair.key));
    const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;
    const valueStart = colon === undefined ? key.end : this.toOriginal(colon + 1);
    if (pair.value === null || pair.value === undefined) return { key, value: this.buildEmpty(valueStart) };
    const value = this.build(pair.value);
    const isEmpty = value.kind === 'scalar' && value.start === value.end;
    return { key, value: isEmpty ? this.move(value, valueStart) : value };
  }

  private move(value: ScalarNode, at: number): ScalarNode {
    const moved = { ...value, start: at, end: at, valueStart: at, valueEnd: at };
    const anchor = this.anchors.findIndex(({ node }) => node === value);
    if (anchor !== -1) this.anchors.splice(anchor, 1, { name: this.anchors[anchor]?.name ?? '', node: moved });
    return moved;
  }

  private buildScalar(source: Scalar): ScalarNode {
    const token = source.srcToken;
    if (token === undefined || !CST.isScalar(token)) return this.buildEmpty(this.toOriginal(source.range?.[0] ?? 0));
    const meant = this.texts.get(this.toOriginal(token.offset));
    if (meant !== undefined && token.source !== '') return meant;
    const scalar = readFaultyScalar(this.text, token, (offset) => this.toOriginal(offset));
    const isTyped = scalar.style === 'plain' ? !isOtherTag(source.tag) : CORE_TAGS.has(source.tag ?? '');
    return isTyped && typeof scalar.value === 'string' ? { ...scalar, value: readCoreValue(scalar.value) } : scalar;
  }

  private buildAlias(source: Alias): AliasNode {
    const start = this.toOriginal(source.range?.[0] ?? 0);
    const end = Math.max(start, this.toOriginal(source.range?.[1] ?? 0));
    const node: AliasNode = { kind: 'alias', start, end, name: source.source };
    this.aliases.push(node);
    return node;
  }

  private buildEmpty(at: number): ScalarNode {
    const place = { start: at, end: at, valueStart: at, valueEnd: at };
    return { kind: 'scalar', ...place, value: null, style: 'plain', indent: -1, chomping: 'clip' };
  }

  /** A key is a word; what else YAML would take as a key is kept as it was written and reported. */
  private toKey(node: Node): ScalarNode {
    const { start, end } = node;
    if (node.kind === 'scalar') {
      return typeof node.value === 'string'
        ? node
        : { ...node, value: this.text.slice(node.valueStart, node.valueEnd) };
    }
    this.problems.push(createProblem('key-not-a-word', { start, end }, {}));
    const written = { start, end, valueStart: start, valueEnd: end, value: this.text.slice(start, end) };
    return { kind: 'scalar', style: 'plain', indent: -1, chomping: 'clip', ...written };
  }

  private toOriginal(offset: number): number {
    return Math.min(this.patched.toOriginal(offset), this.text.length);
  }
}

const CORE_TAGS = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));

function isOtherTag(tag: string | undefined): boolean {
  return tag !== undefined && !CORE_TAGS.has(tag);
}
