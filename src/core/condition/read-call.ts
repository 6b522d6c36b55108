import type { ASTNode } from '@marcbachmann/cel-js';
import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { ConditionFunction } from './condition-functions.ts';
import { conditionFunctions } from './condition-functions.ts';
import type { ConditionNode } from './condition-node.ts';
import { readName } from './read-name.ts';
import type { Reading } from './reading.ts';

/** `name(inside)` or `receiver.name(inside)` in the parser's tree. */
export interface Call {
  readonly name: string;
  readonly receiver?: ASTNode;
  readonly inside: readonly ASTNode[];
  readonly span: Span;
}

/** Reads what a condition asks; undefined, with a problem, where conditions know no such question. */
export function readCall(call: Call, reading: Reading): ConditionNode | undefined {
  const known = conditionFunctions.get(call.name);
  if (known === undefined) {
    reading.problems.push(explainUnknown(call, reading));
    return undefined;
  }
  const node = readKnown(call, known, reading);
  if (node !== 'misused') return node;
  const args = { name: call.name, example: known.example };
  reading.problems.push(createProblem('condition-function-usage', call.span, args));
  return undefined;
}

function readKnown(call: Call, known: ConditionFunction, reading: Reading): ConditionNode | 'misused' | undefined {
  switch (known.kind) {
    case 'has':
      return readHas(call, reading);
    case 'open':
      return readOpen(call, reading);
    case 'size':
      return readSize(call, reading);
    case 'method':
      return readMethod(call, known, reading);
    case 'every':
      return readEvery(call, known, reading);
    default:
      return known satisfies never;
  }
}

function readHas({ receiver, inside: [first, ...rest], span }: Call, reading: Reading): ConditionNode | 'misused' {
  if (receiver !== undefined || first === undefined || rest.length > 0) return 'misused';
  const of = readName(first, reading);
  return of === undefined || of.role === 'entry' ? 'misused' : { kind: 'known', of, span };
}

function readOpen({ receiver, inside: [first, ...rest], span }: Call, reading: Reading): ConditionNode | 'misused' {
  if (receiver !== undefined || first?.op !== 'value' || rest.length > 0) return 'misused';
  const hours = reading.read(first, reading);
  if (hours?.kind !== 'literal' || typeof hours.value !== 'string') return 'misused';
  return { kind: 'open', hours: { ...hours, value: hours.value }, span };
}

function readSize({ receiver, inside, span }: Call, reading: Reading): ConditionNode | 'misused' | undefined {
  const [measured, ...rest] = receiver === undefined ? inside : [receiver, ...inside];
  if (measured === undefined || rest.length > 0) return 'misused';
  const of = reading.read(measured, reading);
  return of && { kind: 'size', of, span };
}

function readMethod(
  { receiver, inside, span }: Call,
  known: Extract<ConditionFunction, { kind: 'method' }>,
  reading: Reading,
): ConditionNode | 'misused' | undefined {
  const [first] = inside;
  if (receiver === undefined || inside.length !== known.inside) return 'misused';
  const of = reading.read(receiver, reading);
  if (first === undefined) return of && { kind: 'method', method: known.method, of, span };
  const argument = reading.read(first, reading);
  return of && argument && { kind: 'method', method: known.method, of, argument, span };
}

function readEvery(
  { receiver, inside: [item, condition, ...rest], span }: Call,
  known: Extract<ConditionFunction, { kind: 'every' }>,
  reading: Reading,
): ConditionNode | 'misused' | undefined {
  if (receiver === undefined || item?.op !== 'id' || condition === undefined || rest.length > 0) return 'misused';
  const entry = reading.text.slice(item.start, item.end);
  const of = reading.read(receiver, reading);
  const test = reading.read(condition, { ...reading, entries: [...reading.entries, entry] });
  return of && test && { kind: 'every', quantifier: known.quantifier, of, entry, test, span };
}

function explainUnknown(call: Call, reading: Reading): Problem {
  if (call.name === 'matches') return createProblem('condition-pattern', call.span, {});
  const named = call.inside[0] && readName(call.inside[0], reading);
  const asked = call.receiver === undefined ? call.name.toLowerCase() : '';
  if (asked === 'not') return createProblem('condition-not', call.span, { example: named?.name ?? 'customer.vip' });
  const near = synonyms.get(call.name.toLowerCase()) ?? nearestName(call.name, conditionFunctions.keys());
  const example = conditionFunctions.get(near ?? '')?.example;
  return createProblem('condition-function-unknown', call.span, { name: call.name, near, example });
}

/** What other tools call the things that a condition can ask. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['includes', 'contains'],
  ['beginswith', 'startsWith'],
  ['length', 'size'],
  ['len', 'size'],
  ['count', 'size'],
  ['lower', 'lowerAscii'],
  ['tolowercase', 'lowerAscii'],
  ['upper', 'upperAscii'],
  ['touppercase', 'upperAscii'],
  ['isopen', 'open'],
  ['any', 'exists'],
  ['some', 'exists'],
  ['every', 'all'],
  ['isset', 'has'],
  ['defined', 'has'],
  ['known', 'has'],
]);
