import type { Span } from '../base/span.ts';
import { ownNames } from './condition-functions.ts';
import type { CompareNode, ConditionNode, LiteralNode } from './condition-node.ts';
import { partsOf } from './condition-node.ts';
import type { Token } from './scan-tokens.ts';
import { scanTokens } from './scan-tokens.ts';

/** A name of the project that a condition uses; the span of hours and brands leaves out the quotes. */
export interface ConditionUse {
  readonly kind: 'variable' | 'hours' | 'brand';
  readonly name: string;
  readonly span: Span;
}

/** Every use in a condition that was read, in the order in which they are written. */
export function findUses(tree: ConditionNode): readonly ConditionUse[] {
  const uses: ConditionUse[] = [];
  collect(tree, uses);
  return uses.sort((left, right) => left.span.start - right.span.start);
}

function collect(node: ConditionNode, uses: ConditionUse[]): void {
  if (node.kind === 'name' && node.role === 'variable')
    uses.push({ kind: 'variable', name: node.name, span: node.span });
  if (node.kind === 'open') uses.push(literalUse('hours', node.hours, node.hours.value));
  for (const part of brandsIn(node)) {
    if (part.kind === 'literal' && typeof part.value === 'string') uses.push(literalUse('brand', part, part.value));
  }
  for (const part of partsOf(node)) collect(part, uses);
}

function brandsIn(node: ConditionNode): readonly ConditionNode[] {
  if (node.kind === 'among' && isBrand(node.left)) return node.right.kind === 'list' ? node.right.entries : [];
  if (node.kind !== 'compare') return [];
  const { left, right }: CompareNode = node;
  if (isBrand(left)) return [right];
  return isBrand(right) ? [left] : [];
}

function isBrand(node: ConditionNode): boolean {
  return node.kind === 'name' && node.role === 'own' && node.name === 'brand';
}

function literalUse(kind: 'hours' | 'brand', { span }: LiteralNode, name: string): ConditionUse {
  return { kind, name, span: { start: span.start + 1, end: span.end - 1 } };
}

/** The variables that a condition with a fault seems to use, so that they do not count as unused while it is typed. */
export function guessUses(text: string): readonly ConditionUse[] {
  const tokens = scanTokens(text);
  const entries = new Set(tokens.filter((_, at) => isEntry(tokens, at)).map(({ written }) => written));
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'name') return [];
    const name = variableIn(token, tokens[at + 1]);
    if (name === undefined || ownNames.has(name) || words.has(name.toLowerCase()) || entries.has(name)) return [];
    return [{ kind: 'variable', name, span: { start: token.span.start, end: token.span.start + name.length } }];
  });
}

const words = new Set(['true', 'false', 'null', 'in', 'and', 'or', 'not', 'is']);

/** Before a bracket the last word is a question, as in `order.id.startsWith(`; before a lone dot the name is unfinished. */
function variableIn({ written }: Token, next: Token | undefined): string | undefined {
  if (next?.written === '.') return undefined;
  if (next?.written !== '(') return written;
  return written.includes('.') ? written.slice(0, written.lastIndexOf('.')) : undefined;
}

function isEntry(tokens: readonly Token[], at: number): boolean {
  const asked = tokens[at - 2]?.written ?? '';
  return tokens[at - 1]?.written === '(' && /\.(?:exists|exists_one|all)$/.test(asked);
}
