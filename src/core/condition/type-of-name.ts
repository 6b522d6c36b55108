import { nearestName } from '../base/nearest.ts';
import { createProblem } from '../base/problem.ts';
import type { LiteralNode, NameNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import type { Dictionary, VariableType } from './dictionary.ts';
import { ownNames } from './condition-functions.ts';

/** The kind of value behind a name; a name that nobody knows is told, with the one that was probably meant. */
export function typeOfName(node: NameNode, checking: Checking): ConditionType {
  const { name, role } = node;
  if (role === 'entry') return checking.entries.get(name) ?? { kind: 'unknown' };
  if (role === 'own') return typeOfOwnName(name, checking.dictionary);
  const type = checking.dictionary.variable(name);
  if (type !== undefined) return toConditionType(type);
  refuseName(node, checking);
  return { kind: 'unknown' };
}

/** Tells of business hours that the project does not have. */
export function checkHours({ value, span }: LiteralNode & { readonly value: string }, checking: Checking): void {
  const known = [...checking.dictionary.hours()];
  if (known.includes(value)) return;
  const near = nearestName(value, known);
  checking.problems.push(createProblem('condition-hours-unknown', span, { name: value, near, known }));
}

function typeOfOwnName(name: string, dictionary: Dictionary): ConditionType {
  switch (name) {
    case 'channel':
      return choiceOf(dictionary.channels());
    case 'locale':
      return choiceOf(dictionary.locales());
    case 'brand':
      return choiceOf(dictionary.brands());
    default:
      return { kind: 'number' };
  }
}

function choiceOf(names: Iterable<string>): ConditionType {
  const choices = [...names];
  return choices.length === 0 ? { kind: 'text' } : { kind: 'choice', choices };
}

function toConditionType(type: VariableType): ConditionType {
  if (type.kind !== 'list') return type;
  return {
    kind: 'list',
    entry: type.choices === undefined ? { kind: 'text' } : { kind: 'choice', choices: type.choices },
  };
}

function refuseName({ name, span }: NameNode, { dictionary, problems }: Checking): void {
  const inGroup = first(dictionary.variables(), (variable) => variable.startsWith(`${name}.`));
  if (inGroup !== undefined) {
    problems.push(createProblem('condition-variable-group', span, { name, example: inGroup }));
    return;
  }
  const near = nearVariable(name, dictionary);
  const fixes = near === undefined ? [] : [{ title: `Write ${near}`, edits: [{ span, text: near }] }];
  problems.push(createProblem('condition-variable-unknown', span, { name, near }, fixes));
}

/** `firstName` is most probably `customer.firstName`, however far that is in letters. */
function nearVariable(name: string, dictionary: Dictionary): string | undefined {
  const ending = `.${name.toLowerCase()}`;
  const longer = [...dictionary.variables()].filter((variable) => variable.toLowerCase().endsWith(ending));
  if (longer.length === 1) return longer[0];
  return nearestName(name, [...dictionary.variables(), ...ownNames, 'true', 'false']);
}

/** The alphabetically first, so that the answer does not hang on the order of the files. */
function first(names: Iterable<string>, fits: (name: string) => boolean): string | undefined {
  return [...names].filter(fits).sort()[0];
}
