import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Block, BlockContent } from '../document/block.ts';
import type { Format } from '../document/document.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';
import type { ResolveAlias } from '../document/to-data.ts';
import type { FlowStep } from '../flow/flow-script.ts';
import { checkEntry } from '../schema/check-entry.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import { SECTIONS } from '../schema/sections.ts';
import type { Shape, Shapes } from '../schema/shape.ts';
import type { TryPattern } from './check-sample.ts';
import { checkSample } from './check-sample.ts';
import { FactCollector } from './collect-facts.ts';
import type { BlockFacts, SectionKey, TopList, TopText, UseCounter, VariableFact } from './facts.ts';
import type { FoundEntry } from './list-entries.ts';
import { keepCauses, keepSound } from './keep-causes.ts';
import { isChecked, listEntries } from './list-entries.ts';
import { readStep } from './read-step.ts';
import { readVariable } from './read-variable.ts';

/** What the reading of a block needs besides the block. */
export interface BlockContext {
  readonly kind: DocumentKind;
  readonly format: Format;
  readonly shapes: Shapes;
  readonly resolve: ResolveAlias;
  readonly tryPattern: TryPattern;
  /** Where nothing will be edited: counts the uses that need no place. */
  readonly counter?: UseCounter | undefined;
}

/** Checks a block by itself and gathers what it tells the rest of the workspace. */
export function readBlock(block: Block, content: BlockContent, context: BlockContext): BlockFacts {
  const collector = new FactCollector(block.text, context.format, context.counter);
  const found: Problem[] = [...content.problems];
  const variables: VariableFact[] = [];
  const entries: string[] = [];
  const keys: SectionKey[] = [];
  const steps: FlowStep[] = [];
  for (const entry of listEntries(context.kind, block, content.node)) {
    const checked = checkEntry({ kind: context.kind, ...entry }, context.shapes, context.resolve);
    for (const problem of checked.problems) found.push(problem);
    found.push(...checkMeaning(context, entry));
    collectEntry(collector, entry, context, checked.definition);
    addKey(keys, entry, context);
    if (isEntryOf(entry, context, 'chatscript', 'steps')) steps.push(readStep(String(entry.key?.value), entry.value));
    if (isEntryOf(entry, context, 'chatscript', 'anytime')) entries.push(findText(entry.value, 'goto') ?? '');
    if (isEntryOf(entry, context, 'project', 'variables'))
      variables.push(readVariable(String(entry.key?.value), entry.value));
  }
  collectHeader(collector, block, content.node, context);
  const all = found.length + collector.problems.length === 0 ? NONE : [...found, ...collector.problems];
  const lost = content.aliases.filter((alias) => context.resolve(alias) === undefined);
  const problems = all.length === 0 ? NONE : keepCauses(all, lost);
  // Which uses count is known only with their places where something is wrong.
  if (problems.length > 0 && context.counter !== undefined)
    return readBlock(block, content, { ...context, counter: undefined });
  for (const { kind, id } of collector.counted) context.counter?.addUse(kind, id);
  const sites = keepSound(collector.sites, problems, context.kind);
  const { conditions } = collector;
  const isLinked = content.anchors.length + content.aliases.length > 0;
  return {
    problems,
    sites,
    conditions,
    steps,
    entries,
    variables,
    keys,
    texts: readTexts(block, content.node),
    lists: readLists(block, content.node),
    isLinked,
  };
}

function addKey(keys: SectionKey[], { section, key }: FoundEntry, { kind, shapes }: BlockContext): void {
  const definition = SECTIONS[kind][section]?.key;
  if (key === undefined || definition === undefined || shapes.get(kind, definition).defines !== undefined) return;
  keys.push({ section, name: String(key.value), span: { start: key.start, end: key.end } });
}

function isEntryOf(entry: FoundEntry, context: BlockContext, kind: DocumentKind, section: string): boolean {
  return context.kind === kind && entry.section === section;
}

function readTexts(block: Block, node: Node | undefined): readonly TopText[] {
  if (block.role !== 'header' || node?.kind !== 'map') return NO_TEXTS;
  return node.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null ? [{ key: String(key.value), text: String(value.value) }] : [],
  );
}

const NO_TEXTS: readonly TopText[] = [];

function readLists(block: Block, node: Node | undefined): readonly TopList[] {
  const { section } = block.before;
  if (block.role === 'entry' && block.shape === 'list' && node?.kind === 'scalar' && section !== undefined)
    return [{ key: section, items: [String(node.value)] }];
  if (block.role !== 'header' || node?.kind !== 'map') return NO_LISTS;
  return node.entries.flatMap(({ key, value }) => {
    if (value.kind !== 'list') return [];
    const items = value.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []));
    return items.length === 0 ? [] : [{ key: String(key.value), items }];
  });
}

const NO_LISTS: readonly TopList[] = [];

const NONE: readonly Problem[] = [];

function collectEntry(
  collector: FactCollector,
  entry: FoundEntry,
  { kind, shapes }: BlockContext,
  definition: string,
): void {
  const keyDefinition = SECTIONS[kind][entry.section]?.key;
  const keyShape = keyDefinition === undefined || entry.key === undefined ? undefined : shapes.get(kind, keyDefinition);
  if (entry.key !== undefined && keyShape?.defines !== undefined)
    collector.addName(entry.key, keyShape.defines, 'definition');
  else if (entry.key !== undefined && keyShape?.uses !== undefined) collector.addName(entry.key, keyShape.uses, 'use');
  collector.collect(entry.value, shapes.get(kind, definition), undefined);
}

/** The parts of a header are checked together, but what they name is known block by block. */
function collectHeader(
  collector: FactCollector,
  block: Block,
  node: Node | undefined,
  { kind, shapes }: BlockContext,
): void {
  if (node === undefined || block.role === 'section' || block.role === 'other') return;
  const shape = shapes.get(kind, 'header');
  const { section } = block.before;
  if (block.role === 'header') {
    if (node.kind === 'map') collector.collect(withoutSections(kind, node), shape, undefined);
  } else if (section !== undefined && !isChecked(kind, section)) {
    const inner: Shape | undefined = shape.properties.get(section);
    const own = block.shape === 'list' ? inner?.items : inner;
    if (own !== undefined) collector.collect(node, own, undefined);
  }
}

function withoutSections(kind: DocumentKind, node: Extract<Node, { kind: 'map' }>): Node {
  const entries = node.entries.filter(({ key }) => !isChecked(kind, String(key.value)));
  return entries.length === node.entries.length ? node : { ...node, entries };
}

/** What a schema cannot say of an entry. */
function checkMeaning({ kind, tryPattern }: BlockContext, { section, key, value }: FoundEntry): Problem[] {
  if (kind !== 'project' || section !== 'variables' || key === undefined) return [];
  const problems = checkSample(value, tryPattern);
  if (findText(value, 'type') !== 'choice' || findEntry(value, 'choices') !== undefined) return problems;
  return [createProblem('key-missing', key, { key: 'choices', where: 'A variable of the type `choice`' }), ...problems];
}
