import type { ASTNode } from '@marcbachmann/cel-js';
import { createProblem } from '../base/problem.ts';
import type { CompareNode, ConditionNode } from './condition-node.ts';
import { readCall } from './read-call.ts';
import { readName } from './read-name.ts';
import type { Reading } from './reading.ts';

/** Turns the parser's tree into ours; undefined where a part is not for conditions, which is then among the problems. */
export function readNode(node: ASTNode, reading: Reading): ConditionNode | undefined {
  const span = { start: node.start, end: node.end };
  switch (node.op) {
    case 'value':
      return readLiteral(node, reading);
    case 'id':
    case '.':
    case '[]':
      return readName(node, reading) ?? refuse(node, reading);
    case 'call':
      return readCall({ name: node.args[0], inside: node.args[1], span }, reading);
    case 'rcall':
      return readCall({ name: node.args[0], receiver: node.args[1], inside: node.args[2], span }, reading);
    case 'list': {
      const entries = node.args.map((entry) => readNode(entry, reading)).filter((entry) => entry !== undefined);
      return entries.length === node.args.length ? { kind: 'list', entries, span } : undefined;
    }
    case '!_': {
      const of = readNode(node.args, reading);
      return of && { kind: 'not', of, span };
    }
    case '-_': {
      const of = readNode(node.args, reading);
      if (of?.kind === 'literal' && typeof of.value === 'number') return { ...of, value: -of.value, span };
      return of && { kind: 'minus', of, span };
    }
    case '?:': {
      const [test, yes, no] = [node.args[0], node.args[1], node.args[2]].map((part) => readNode(part, reading));
      return test && yes && no && { kind: 'either', test, yes, no, span };
    }
    case '&&':
    case '||':
    case 'in':
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return readPair(node, reading);
    case 'map':
    case '.?':
    case '[?]':
      return refuse(node, reading);
    default:
      return node satisfies never;
  }
}

function readPair(node: PairSource, reading: Reading): ConditionNode | undefined {
  const span = { start: node.start, end: node.end };
  const nothing = node.args.find((side) => side.op === 'value' && side.args === null);
  if (nothing !== undefined && (node.op === '==' || node.op === '!=')) {
    explainNull(node, nothing, reading);
    return undefined;
  }
  const left = readNode(node.args[0], reading);
  const right = readNode(node.args[1], reading);
  if (left === undefined || right === undefined) return undefined;
  switch (node.op) {
    case '&&':
    case '||':
      return { kind: 'logic', operator: node.op, left, right, span };
    case 'in':
      return { kind: 'among', left, right, span };
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return { kind: 'arithmetic', operator: node.op, left, right, span };
    default:
      return { kind: 'compare', operator: node.op, left, right, span };
  }
}

type PairSource = Extract<
  ASTNode,
  { readonly op: '&&' | '||' | 'in' | '+' | '-' | '*' | '/' | '%' | CompareNode['operator'] }
>;

function explainNull(node: PairSource, nothing: ASTNode, reading: Reading): void {
  const other = node.args[0] === nothing ? node.args[1] : node.args[0];
  const named = readName(other, reading);
  const example = `has(${named?.name ?? 'order.id'})${node.op === '==' ? ' == false' : ''}`;
  const span = { start: node.start, end: node.end };
  const fix = { title: `Write ${example}`, edits: [{ span, text: example }] };
  reading.problems.push(createProblem('condition-null', span, { example }, named === undefined ? [] : [fix]));
}

function readLiteral(node: Extract<ASTNode, { readonly op: 'value' }>, reading: Reading): ConditionNode | undefined {
  const span = { start: node.start, end: node.end };
  const value = node.args;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'literal', value, span };
  }
  if (typeof value === 'bigint') return { kind: 'literal', value: Number(value), span };
  return refuse(node, reading);
}

function refuse(node: ASTNode, reading: Reading): ConditionNode | undefined {
  const span = { start: node.start, end: node.end };
  reading.problems.push(
    createProblem('condition-unsupported', span, { written: reading.text.slice(span.start, span.end) }),
  );
  return undefined;
}
