import type { AroundNode, PatternNode } from './pattern-node.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { Token } from './token.ts';

/** The branches of a pattern, each with its look-ahead set apart, or why that cannot be done. */
export function splitToken(node: PatternNode, index: number, source: string): readonly Token[] | Refusal {
  const tokens: Token[] = [];
  for (const option of listOptions(node)) {
    const token = splitOption(option, index);
    if (token === undefined)
      return refuse(
        `The pattern \`${source}\` looks ahead (\`(?=…)\` or \`(?!…)\`) in its middle; we can do that only at its beginning and at its end.`,
      );
    tokens.push(token);
  }
  return tokens;
}

/** The branches of the outermost choice, if brackets hold the whole pattern then inside of them. */
function listOptions(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'choice') return hasFlags(node) ? [node] : node.options.flatMap(listOptions);
  if (node.kind === 'group' && node.flags === '' && !node.isCapturing && hasLookAhead(node))
    return listOptions(node.node);
  return [node];
}

function splitOption(option: PatternNode, index: number): Token | undefined {
  const items = option.kind === 'row' ? [...option.items] : [option];
  const last = items.at(-1);
  const after = isLookAhead(last) && items.length > 1 ? last : undefined;
  if (after !== undefined) items.pop();
  const behind = takeFirst(items, 'before');
  const lead = takeFirst(items, 'after');
  const body: PatternNode = { kind: 'row', items };
  if (
    hasLookAhead(body) ||
    (after !== undefined && hasLookAhead(after.node)) ||
    (lead !== undefined && hasLookAhead(lead.node))
  )
    return undefined;
  return {
    index,
    body,
    followedBy: after?.isNegative === false ? after.node : undefined,
    notFollowedBy: after?.isNegative === true ? after.node : undefined,
    lead,
    behind,
    looksBehind: some(body, (node) => node.kind === 'around'),
  };
}

/** Takes away what the row begins with, where it looks to that side. */
function takeFirst(items: PatternNode[], side: AroundNode['side']): AroundNode | undefined {
  const [first] = items;
  if (first?.kind !== 'around' || first.side !== side || items.length < 2) return undefined;
  items.shift();
  return first;
}

function isLookAhead(node: PatternNode | undefined): node is AroundNode {
  return node?.kind === 'around' && node.side === 'after';
}

function hasLookAhead(node: PatternNode): boolean {
  return some(node, isLookAhead);
}

function hasFlags(node: PatternNode): boolean {
  return some(node, (inner) => inner.kind === 'flags');
}

/** Whether a tree holds a node of a sort. */
export function some(node: PatternNode, test: (node: PatternNode) => boolean): boolean {
  if (test(node)) return true;
  switch (node.kind) {
    case 'group':
    case 'repeat':
    case 'around':
      return some(node.node, test);
    case 'row':
      return node.items.some((item) => some(item, test));
    case 'choice':
      return node.options.some((option) => some(option, test));
    case 'text':
    case 'set':
    case 'place':
    case 'flags':
      return false;
    default:
      return node satisfies never;
  }
}
