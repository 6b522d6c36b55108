import { changeTo } from '../base/change-to.ts';
import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import { findEntry, findText } from '../document/find-node.ts';
import type { Node } from '../document/node.ts';

/** Tries a pattern: why it cannot be used, or whether a text fits it. */
export type TryPattern = (pattern: string, text: string) => { readonly reason: string } | 'fits' | 'differs';

/** What is wrong with the pattern and the sample of a variable; a sample that is not of the type is not held against the pattern. */
export function checkSample(variable: Node, tryPattern: TryPattern): Problem[] {
  const pattern = findEntry(variable, 'pattern')?.value;
  const sample = findEntry(variable, 'sample')?.value;
  const unfit = sample === undefined ? undefined : (checkType(variable, sample) ?? checkChoice(variable, sample));
  const problems = unfit === undefined ? [] : [unfit];
  if (pattern?.kind !== 'scalar' || typeof pattern.value !== 'string' || pattern.value === '') return problems;
  const text = sample?.kind === 'scalar' && sample.value !== null ? String(sample.value) : undefined;
  const tried = tryPattern(pattern.value, text ?? '');
  if (typeof tried === 'object') problems.push(createProblem('pattern-unusable', pattern, { reason: tried.reason }));
  else if (tried === 'differs' && sample !== undefined && text !== undefined && unfit === undefined)
    problems.push(createProblem('sample-unlike-pattern', sample, { sample: text, pattern: pattern.value }));
  return problems;
}

function checkType(variable: Node, sample: Node): Problem | undefined {
  const type = findText(variable, 'type') ?? '';
  const expected = EXPECTED.get(type);
  if (expected === undefined || isOfType(type, sample)) return undefined;
  return createProblem('sample-wrong-type', sample, { type, expected });
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['text', 'a text: put it in quotes'],
  ['number', 'a number such as `3`'],
  ['money', 'a number such as `42.5`'],
  ['date', 'a day such as `2026-12-01`'],
  ['time', 'a time such as `18:00`'],
  ['boolean', '`true` or `false`'],
  ['list', 'a list such as `[lamp, cable]`'],
]);

/** Aliases are not followed, and what no sample may be is told of already. */
function isOfType(type: string, sample: Node): boolean {
  if (sample.kind === 'list') return type === 'list';
  if (sample.kind !== 'scalar' || sample.value === null) return true;
  const { value } = sample;
  switch (type) {
    case 'number':
    case 'money':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return DATE.test(String(value));
    case 'time':
      return TIME.test(String(value));
    case 'list':
      return false;
    default:
      return typeof value === 'string';
  }
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function checkChoice(variable: Node, sample: Node): Problem | undefined {
  const choices = listTexts(findEntry(variable, 'choices')?.value);
  const type = findText(variable, 'type');
  if (choices.length === 0 || (type !== 'choice' && type !== 'list')) return undefined;
  const given = sample.kind === 'list' ? sample.items : [sample];
  for (const one of given) {
    if (one.kind !== 'scalar' || one.value === null || choices.includes(String(one.value))) continue;
    const value = String(one.value);
    const near = nearestName(value, choices);
    const inside = { start: one.valueStart, end: one.valueEnd };
    return createProblem('sample-not-a-choice', one, { value, near, choices }, changeTo(near, inside));
  }
  return undefined;
}

function listTexts(list: Node | undefined): string[] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [String(item.value)] : []));
}
