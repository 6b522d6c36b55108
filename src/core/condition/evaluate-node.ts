import type { AmongNode, ArithmeticNode, CompareNode, ConditionNode, LogicNode } from './condition-node.ts';
import type { Asking } from './asking.ts';
import { readValue, spend } from './asking.ts';
import { evaluateEvery } from './evaluate-every.ts';
import { evaluateMethod, evaluateSize } from './evaluate-text.ts';
import type { Value } from './value.ts';
import { calculateValue, compareValues } from './value.ts';

/** What a part of a condition comes to; undefined is no answer, as for a missing value or when all work is spent. */
export function evaluateNode(node: ConditionNode, asking: Asking): Value | undefined {
  if (!spend(asking, 1)) return undefined;
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return node.role === 'entry' ? asking.entries.get(node.name) : readValue(asking, node.name);
    case 'list':
      return evaluateList(node.entries, asking);
    case 'known':
      return readValue(asking, node.of.name) !== undefined;
    case 'open':
      return asking.values.open(node.hours.value);
    case 'method':
      return evaluateMethod(node, asking);
    case 'size':
      return evaluateSize(node, asking);
    case 'every':
      return evaluateEvery(node, asking);
    case 'not': {
      const value = evaluateNode(node.of, asking);
      return typeof value === 'boolean' ? !value : undefined;
    }
    case 'minus':
      return calculateValue('-', 0, evaluateNode(node.of, asking));
    case 'logic':
      return evaluateLogic(node, asking);
    case 'compare':
    case 'among':
    case 'arithmetic':
      return evaluatePair(node, asking);
    case 'either': {
      const test = evaluateNode(node.test, asking);
      return typeof test === 'boolean' ? evaluateNode(test ? node.yes : node.no, asking) : undefined;
    }
    default:
      return node satisfies never;
  }
}

function evaluateList(nodes: readonly ConditionNode[], asking: Asking): Value | undefined {
  const values = nodes.map((node) => evaluateNode(node, asking));
  const plain = values.filter((value) => value !== undefined && typeof value !== 'object');
  return plain.length === nodes.length ? plain : undefined;
}

/** The side that decides is enough, whichever it is; so `has(order.total) && order.total > 9` always has an answer. */
function evaluateLogic({ operator, left, right }: LogicNode, asking: Asking): boolean | undefined {
  const deciding = operator === '||';
  const first = evaluateNode(left, asking);
  if (first === deciding) return deciding;
  const second = evaluateNode(right, asking);
  if (second === deciding) return deciding;
  return first === !deciding && second === !deciding ? !deciding : undefined;
}

function evaluatePair(node: CompareNode | ArithmeticNode | AmongNode, asking: Asking): Value | undefined {
  const left = evaluateNode(node.left, asking);
  const right = evaluateNode(node.right, asking);
  if (!spend(asking, weightOf(left) + weightOf(right))) return undefined;
  switch (node.kind) {
    case 'compare':
      return compareValues(node.operator, left, right);
    case 'arithmetic':
      return calculateValue(node.operator, left, right);
    case 'among':
      if (left === undefined || typeof right !== 'object') return undefined;
      return right.some((entry) => compareValues('==', left, entry) === true);
    default:
      return node satisfies never;
  }
}

function weightOf(value: Value | undefined): number {
  if (typeof value === 'string') return value.length / 1000;
  return typeof value === 'object' ? value.length : 0;
}
