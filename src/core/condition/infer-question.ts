import { createProblem } from '../base/problem.ts';
import { checkYesOrNo } from './check-yes-or-no.ts';
import type { ConditionNode, EveryNode, MethodNode, SizeNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { describePart, isTextual } from './condition-type.ts';

/** `order.id.startsWith("AT-")`: a text is asked, and answers with yes or no or another text. */
export function inferMethod({ method, of, argument }: MethodNode, checking: Checking): ConditionType {
  const type = checking.infer(of, checking);
  if (type.kind === 'list' && argument !== undefined) {
    const part = describePart(of, type, checking);
    const example = `${checking.text.slice(argument.span.start, argument.span.end)} in ${part.written ?? 'cart.items'}`;
    checking.problems.push(createProblem('condition-list', of.span, { part, example }));
  } else {
    checkText(of, type, method, checking);
  }
  if (argument === undefined) return { kind: 'text' };
  checkText(argument, checking.infer(argument, checking), method, checking);
  return { kind: 'boolean' };
}

/** `size(cart.items)`: lists and texts have a size. */
export function inferSize({ of }: SizeNode, checking: Checking): ConditionType {
  const type = checking.infer(of, checking);
  if (type.kind !== 'list') checkText(of, type, 'size', checking);
  return { kind: 'number' };
}

/** `cart.items.exists(item, …)`: a list is asked, and the entry has the kind of its entries. */
export function inferEvery({ of, entry, test, quantifier }: EveryNode, checking: Checking): ConditionType {
  const type = checking.infer(of, checking);
  if (type.kind !== 'list' && type.kind !== 'unknown') {
    const part = describePart(of, type, checking);
    checking.problems.push(createProblem('condition-not-list', of.span, { part, after: quantifier }));
  }
  const entryType: ConditionType = type.kind === 'list' ? type.entry : { kind: 'unknown' };
  return checkYesOrNo(test, 'asked', { ...checking, entries: new Map([...checking.entries, [entry, entryType]]) });
}

function checkText(node: ConditionNode, type: ConditionType, method: string, checking: Checking): void {
  if (type.kind === 'unknown' || isTextual(type)) return;
  const part = describePart(node, type, checking);
  checking.problems.push(createProblem('condition-not-text', node.span, { part, method }));
}
