import type { Expression, TemplateNode } from '../template/template-tree.ts';
import type { Hole } from './message.ts';

/** What can be told of the placeholder at a place without filling it in; `guards` are the names that are known to have a value there. */
export function toHole(
  node: Extract<TemplateNode, { kind: 'placeholder' | 'helper' | 'partial' | 'unread' }>,
  guards: readonly string[],
  at: number,
): Hole {
  switch (node.kind) {
    case 'placeholder':
      return nameHole(at, 'variable', node.path.text, guards);
    case 'helper':
      return callHole(at, node.call, guards);
    case 'partial':
      return createHole(at, 'partial', node.name.name);
    case 'unread':
      return createHole(at, 'unread', undefined);
    default:
      return node satisfies never;
  }
}

function createHole(at: number, kind: Hole['kind'], name: string | undefined): Hole {
  return { at, kind, name, helper: undefined, fallback: undefined, isGuarded: false };
}

function nameHole(at: number, kind: Hole['kind'], path: string, guards: readonly string[]): Hole {
  const isGuarded = guards.includes(path);
  return path.startsWith(FACTS)
    ? { at, kind: 'fact', name: path.slice(FACTS.length), helper: undefined, fallback: undefined, isGuarded }
    : { at, kind, name: path, helper: undefined, fallback: undefined, isGuarded };
}

const FACTS = 'facts.';

function callHole(
  at: number,
  call: Extract<TemplateNode, { kind: 'helper' }>['call'],
  guards: readonly string[],
): Hole {
  const helper = call.name.name;
  const path = firstPath(call);
  const fallback = helper === 'default' ? readFallback(call.args.at(-1)) : undefined;
  const hole = path === undefined ? createHole(at, 'helper', undefined) : nameHole(at, 'helper', path, guards);
  return { ...hole, helper, fallback };
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
