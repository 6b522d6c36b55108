import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Node } from '../document/node.ts';
import type { Fault } from './fault.ts';
import { sayTypes } from './say-types.ts';
import { getShapeAt } from './shape-at.ts';

/** Whether a value is left out, or written as the word for nothing (`null`, `~`). */
export function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null && node.style === 'plain';
}

/** Says what to write where nothing stands: at its key where the value is left out, and at the word for nothing. */
export function explainNothing(fault: Fault): Problem {
  const { entry, node, parent } = fault.found;
  if (entry === undefined) return createProblem('value-empty', fault.value(), { name: undefined });
  const key = String(entry.key.value);
  const types = fault.types();
  const holder = getShapeAt(fault.subject.shape, fault.path.slice(0, -1));
  const isNeeded = holder?.required.includes(key) === true;
  const example = fault.shape()?.example;
  if (node.end > node.start) {
    const expected = addExample(sayTypes(types), JSON.stringify(example));
    return createProblem('value-missing', node, { key, isNothing: true, expected, below: undefined, isNeeded });
  }
  const isBelow = types.every((type) => type === 'array' || type === 'object') && parent?.flow !== true;
  const below = isBelow ? sayFirstLine(example) : undefined;
  const expected = addExample(sayTypes(types), writeExample(example));
  return createProblem('value-missing', entry.key, { key, isNothing: false, expected, below, isNeeded });
}

/** True and false are examples of themselves, and long ones help nobody. */
function addExample(expected: string, example: string | undefined): string {
  if (example === undefined || example.length > LONGEST || expected.includes(`\`${example}\``)) return expected;
  return `${expected} such as \`${example}\``;
}

const LONGEST = 60;

/** The first line of a list or a group of keys, as it would stand below its key. */
function sayFirstLine(example: unknown): string | undefined {
  if (Array.isArray(example)) {
    const first: unknown = example[0];
    return typeof first === 'object' ? sayEntry('- ', first) : `- ${writeExample(first)}`;
  }
  return sayEntry('', example);
}

function sayEntry(dash: string, example: unknown): string | undefined {
  if (typeof example !== 'object' || example === null) return undefined;
  const first: readonly [string, unknown] | undefined = Object.entries(example)[0];
  if (first === undefined) return undefined;
  const [key, value] = first;
  return typeof value === 'object' ? `${dash}${key}:` : `${dash}${key}: ${writeExample(value)}`;
}

/** A plain word is written without quotes. */
function writeExample(example: unknown): string {
  return typeof example === 'string' && PLAIN.test(example) ? example : JSON.stringify(example);
}

const PLAIN = /^[A-Za-z0-9{][^#:]*$/;
