import type { Span } from '../base/span.ts';
import { lookUp, type Entry, type Scope } from './look-up.ts';
import type { BlockNode, Branch, Expression, PartialNode, TemplateNode, TemplateTree } from './template-tree.ts';
import { toText } from './to-text.ts';

/** Answers a helper call; it must not throw, whatever it is given. */
export type HelperFunction = (args: readonly unknown[], named: Readonly<Record<string, unknown>>) => unknown;

/** Where a rendering stops: characters written, parts gone through, texts inside texts. */
export interface RenderLimits {
  readonly characters: number;
  readonly steps: number;
  readonly partials: number;
}

/** What a rendering may use beside the tree and the data. */
export interface RenderOptions {
  readonly helpers?: Readonly<Record<string, HelperFunction>>;
  readonly findPartial?: (name: string) => TemplateTree | undefined;
  readonly limits?: Partial<RenderLimits>;
}

/** What the customer reads; `empty` are the tags that gave nothing, and `stopped` says which limit ended it early. */
export interface Rendering {
  readonly text: string;
  readonly empty: readonly Span[];
  readonly stopped: keyof RenderLimits | undefined;
}

/** Renders a template with data; nothing in either is ever run. */
export function renderTemplate(tree: TemplateTree, context: unknown, options: RenderOptions = {}): Rendering {
  const run: Run = {
    text: '',
    characters: options.limits?.characters ?? 100_000,
    steps: options.limits?.steps ?? 100_000,
    partials: options.limits?.partials ?? 20,
    stopped: undefined,
    empty: new Set(),
    partial: undefined,
    options,
  };
  renderBody(run, tree.body, { context, outer: undefined, entry: undefined });
  const empty = [...run.empty].map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start);
  return { text: run.text, empty, stopped: run.stopped };
}

/** What is written so far and what is left of each limit; `partial` is the outermost tag that brings in another text. */
interface Run {
  text: string;
  characters: number;
  steps: number;
  partials: number;
  stopped: keyof RenderLimits | undefined;
  readonly empty: Set<Span>;
  partial: Span | undefined;
  readonly options: RenderOptions;
}

function renderBody(run: Run, body: readonly TemplateNode[], scope: Scope): void {
  for (const node of body) {
    if (isStopped(run)) return;
    switch (node.kind) {
      case 'text':
      case 'unread':
        write(run, node.text);
        break;
      case 'placeholder':
        writeValue(run, node, lookUp(node.path, scope));
        break;
      case 'helper':
        writeValue(run, node, evaluate(run, node.call, scope));
        break;
      case 'block':
        renderBlock(run, node, scope);
        break;
      case 'partial':
        renderPartial(run, node, scope);
        break;
      case 'comment':
        break;
      default:
        node satisfies never;
    }
  }
}

function renderBlock(run: Run, { branches }: BlockNode, scope: Scope): void {
  for (const branch of branches) {
    if (renderBranch(run, branch, scope)) return;
  }
}

function renderBranch(run: Run, { word, value, body }: Branch, scope: Scope): boolean {
  const found = value === undefined ? undefined : evaluate(run, value, scope);
  if (word === 'each') return renderEach(run, found, body, scope);
  const applies = word === 'else' || isTruthy(found) === (word === 'if');
  if (applies) renderBody(run, body, scope);
  return applies;
}

function renderEach(run: Run, list: unknown, body: readonly TemplateNode[], outer: Scope): boolean {
  if (typeof list !== 'object' || list === null) return false;
  const entries: readonly unknown[] = Array.isArray(list) ? list : Object.values(list);
  for (const [index, context] of entries.entries()) {
    if (isStopped(run)) break;
    const entry: Entry = { index, last: index === entries.length - 1 };
    renderBody(run, body, { context, outer, entry });
  }
  return entries.length > 0;
}

function renderPartial(run: Run, node: PartialNode, { context, entry }: Scope): void {
  const tree = run.options.findPartial?.(node.name.name);
  if (tree === undefined) {
    run.empty.add(run.partial ?? node);
    return;
  }
  if (run.partials === 0) {
    run.stopped = 'partials';
    return;
  }
  const { text: before, partial } = run;
  run.partial ??= node;
  run.partials -= 1;
  if (node.indent !== '') run.text = '';
  renderBody(run, tree.body, { context, outer: undefined, entry });
  run.partials += 1;
  run.partial = partial;
  if (node.indent !== '') writeIndented(run, before, node.indent);
}

/** Puts what was just written after what was there before, the indent in front of each line but an empty last one. */
function writeIndented(run: Run, before: string, indent: string): void {
  const lines = run.text.split('\n');
  run.characters += run.text.length;
  run.text = before;
  for (const [index, line] of lines.entries()) {
    if (index === lines.length - 1 && line === '') break;
    write(run, index < lines.length - 1 ? `${indent}${line}\n` : `${indent}${line}`);
    if (run.characters === 0) break;
  }
}

function evaluate(run: Run, expression: Expression, scope: Scope): unknown {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'path') return lookUp(expression, scope);
  const { helpers } = run.options;
  const name = expression.name.name;
  const helper = helpers !== undefined && Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  if (helper === undefined || isStopped(run)) return undefined;
  const args = expression.args.map((value) => evaluate(run, value, scope));
  const named = expression.named.map((entry) => [entry.name.name, evaluate(run, entry.value, scope)] as const);
  return helper(args, Object.fromEntries(named));
}

function writeValue(run: Run, node: Span, value: unknown): void {
  const text = toText(value, run.characters);
  if (text === '') run.empty.add(run.partial ?? node);
  else write(run, text);
}

function write(run: Run, text: string): void {
  if (text.length > run.characters) {
    run.stopped = 'characters';
    run.text += text.slice(0, run.characters).replace(/[\uD800-\uDBFF]$/, '');
    run.characters = 0;
    return;
  }
  run.characters -= text.length;
  run.text += text;
}

function isStopped(run: Run): boolean {
  run.steps -= 1;
  if (run.steps < 0) run.stopped ??= 'steps';
  return run.stopped !== undefined;
}

function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
