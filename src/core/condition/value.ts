import type { ArithmeticNode, CompareNode } from './condition-node.ts';

/** What a part of a condition can come to; a list holds plain values only. */
export type Value = PlainValue | readonly PlainValue[];

/** A value that is not a list. Dates and times are texts (`2026-12-25`, `17:30`), whose order is that of time. */
export type PlainValue = string | number | boolean;

/** A value from outside, or undefined where it is none: empty, not finite, a record. */
export function toValue(value: unknown): Value | undefined {
  if (!Array.isArray(value)) return toPlainValue(value);
  return value.map(toPlainValue).filter((entry) => entry !== undefined);
}

function toPlainValue(value: unknown): PlainValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Compares two values; undefined where one is missing or they are not of one kind. Digits in a text count as a number. */
export function compareValues(
  operator: CompareNode['operator'],
  left: Value | undefined,
  right: Value | undefined,
): boolean | undefined {
  if (typeof left === 'object' || typeof right === 'object') return compareLists(operator, left, right);
  if (typeof left === 'number' && typeof right === 'string') return compareValues(operator, left, toNumber(right));
  if (typeof left === 'string' && typeof right === 'number') return compareValues(operator, toNumber(left), right);
  if (left === undefined || right === undefined || typeof left !== typeof right) return undefined;
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  return typeof left === 'boolean' ? undefined : compareOrder(operator, left, right);
}

function compareOrder(operator: '<' | '<=' | '>' | '>=', left: PlainValue, right: PlainValue): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return operator satisfies never;
  }
}

function compareLists(
  operator: CompareNode['operator'],
  left: Value | undefined,
  right: Value | undefined,
): boolean | undefined {
  if (typeof left !== 'object' || typeof right !== 'object') return undefined;
  if (operator !== '==' && operator !== '!=') return undefined;
  const isSame =
    left.length === right.length && left.every((entry, at) => compareValues('==', entry, right[at]) === true);
  return operator === '==' ? isSame : !isSame;
}

/** Calculates with two numbers, or joins two texts; undefined where that cannot be done, as in a division by zero. */
export function calculateValue(
  operator: ArithmeticNode['operator'],
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  const [first, second] = [toNumber(left), toNumber(right)];
  if (first === undefined || second === undefined) return undefined;
  const result = calculateNumber(operator, first, second);
  return Number.isFinite(result) ? result : undefined;
}

function calculateNumber(operator: ArithmeticNode['operator'], left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    default:
      return operator satisfies never;
  }
}

/** What a customer types is text: `120` from a chat is the number 120. */
function toNumber(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,30}(?:\.\d{1,30})?$/.test(value) ? Number(value) : undefined;
}
