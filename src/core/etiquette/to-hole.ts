import type { Expression, TemplateNode } from '../template/template-tree.ts';
import type { Hole } from './message.ts';

/** What can be told of a placeholder without filling it in; `guards` are the names that are known to have a value here. */
export function toHole(
  node: Extract<TemplateNode, { kind: 'placeholder' | 'helper' | 'partial' | 'unread' }>,
  guards: readonly string[],
): Omit<Hole, 'at'> {
  if (node.kind === 'partial') return { ...NOTHING, kind: 'partial', name: node.name.name };
  if (node.kind === 'unread') return NOTHING;
  if (node.kind === 'placeholder') return { ...NOTHING, ...readName(node.path.text, guards) };
  const { call } = node;
  const path = firstPath(call);
  const fallback = call.name.name === 'default' ? readFallback(call.args.at(-1)) : undefined;
  const named = path === undefined ? NOTHING : { ...NOTHING, ...readName(path, guards) };
  return { ...named, kind: named.kind === 'fact' ? 'fact' : 'helper', helper: call.name.name, fallback };
}

const NOTHING: Omit<Hole, 'at'> = {
  kind: 'unread',
  name: undefined,
  helper: undefined,
  fallback: undefined,
  isGuarded: false,
};

function readName(path: string, guards: readonly string[]): Pick<Hole, 'kind' | 'name' | 'isGuarded'> {
  const isFact = path.startsWith('facts.');
  const name = isFact ? path.slice('facts.'.length) : path;
  return { kind: isFact ? 'fact' : 'variable', name, isGuarded: guards.includes(path) };
}

function firstPath(expression: Expression): string | undefined {
  if (expression.kind === 'path') return expression.text;
  if (expression.kind === 'literal') return undefined;
  for (const argument of expression.args) {
    const path = firstPath(argument);
    if (path !== undefined) return path;
  }
  return undefined;
}

function readFallback(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'literal' ? String(expression.value) : undefined;
}
