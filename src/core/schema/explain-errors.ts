import type { ErrorObject } from 'ajv';
import { changeTo } from '../base/change-to.ts';
import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { ScalarNode } from '../document/node.ts';
import { NodeFinder } from '../document/node-finder.ts';
import { ErrorList } from './error-list.ts';
import { explainNothing, isNothing } from './explain-nothing.ts';
import type { Subject } from './fault.ts';
import { Fault } from './fault.ts';
import { sayTypes } from './say-types.ts';
import { isIndex } from './shape-at.ts';

/** Turns a validator's errors into problems, one for each fault, at the key or the value at fault. */
export function explainErrors(subject: Subject, errors: readonly ErrorObject[]): Problem[] {
  const told: Told[] = [];
  const wrongTypes = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  const list = new ErrorList(errors);
  const finder = new NodeFinder();
  for (const error of errors) {
    if (IN_UNION.test(error.schemaPath) || COVERED.has(error.keyword)) continue;
    if (error.keyword !== 'type' && list.findPropertyName(error) === undefined && wrongTypes.has(error.instancePath))
      continue;
    const problem = explain(new Fault(subject, error, list, finder));
    if (problem !== undefined) told.push({ object: error.instancePath, problem });
  }
  return leaveOutMisspelt(told);
}

/** A problem, and the path of the object that has it. */
interface Told {
  readonly object: string;
  readonly problem: Problem;
}

/** A key that is misspelt is not missing, too. */
function leaveOutMisspelt(told: readonly Told[]): Problem[] {
  const meant = new Set<string>();
  for (const { object, problem } of told) {
    if (problem.code === 'key-unknown') meant.add(`${object} ${String((problem.args as { near?: string }).near)}`);
  }
  const kept = told.filter(({ object, problem }) => !listMissing(problem).some((key) => meant.has(`${object} ${key}`)));
  return kept.map(({ problem }) => problem);
}

function listMissing({ code, args }: Problem): readonly string[] {
  if (code === 'key-missing') return [(args as { key: string }).key];
  return code === 'key-missing-one-of' ? (args as { keys: readonly string[] }).keys : [];
}

/** The branches of `anyOf` and `oneOf` hold only `required`; the union itself is explained instead. */
const IN_UNION = /\/(?:anyOf|oneOf)\/\d+\/required$/;
/** These only wrap errors that stand beside them, or say in other words what `maxItems` says. */
const COVERED = new Set(['propertyNames', 'if', 'items', 'false schema']);

function explain(fault: Fault): Problem | undefined {
  switch (fault.error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(fault);
    case 'required':
      return createProblem('key-missing', fault.owner(), {
        key: String(fault.param('missingProperty')),
        where: fault.where(),
      });
    case 'anyOf':
      return createProblem('key-missing-one-of', fault.owner(), { keys: fault.branches(), where: fault.where() });
    case 'oneOf':
      return explainExactlyOne(fault);
    case 'type':
      return explainType(fault);
    case 'enum':
      return explainChoice(fault, (fault.param('allowedValues') as unknown[]).map(String));
    case 'const':
      return explainChoice(fault, [String(fault.param('allowedValue'))]);
    case 'pattern':
      return explainPattern(fault);
    case 'minLength':
    case 'minItems':
      return explainEmpty(fault);
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return explainRange(fault);
    case 'uniqueItems':
      return explainTwice(fault);
    case 'maxItems':
      return createProblem('list-too-long', fault.owner(), { name: fault.name(), limit: Number(fault.param('limit')) });
    default:
      return explainPattern(fault);
  }
}

function explainUnknownKey(fault: Fault): Problem | undefined {
  const key = String(fault.param('additionalProperty'));
  const entry = fault.entry(key);
  const own = fault.shape()?.properties.keys() ?? [];
  const near = nearestName(key, fault.path.length === 0 ? [...own, ...(fault.subject.otherKeys ?? [])] : own);
  const place = entry?.key ?? fault.owner();
  return createProblem(
    'key-unknown',
    place,
    { key, near },
    entry === undefined ? [] : changeTo(near, inside(entry.key)),
  );
}

function explainExactlyOne(fault: Fault): Problem {
  const asked = fault.branches();
  const { node } = fault.found;
  if (fault.param('passingSchemas') === null) {
    return createProblem('key-missing-one-of', fault.owner(), { keys: asked, where: fault.where() });
  }
  const missing = new Set(asked);
  const present = node.kind === 'map' ? node.entries.map((entry) => String(entry.key.value)) : [];
  const keys = present.filter((key) => !missing.has(key) && key !== 'lint');
  return createProblem('key-one-too-many', fault.owner(), { keys, where: fault.where() });
}

function explainType(fault: Fault): Problem {
  const { node, entry } = fault.found;
  if (isNothing(node)) return explainNothing(fault);
  const types = fault.types();
  const expected = sayTypes(types);
  const name = entry === undefined ? undefined : String(entry.key.value);
  if (node.kind !== 'scalar' || !types.includes('string') || typeof node.value === 'string') {
    return createProblem('value-wrong-type', fault.value(), { expected, name });
  }
  const written = String(node.value);
  const quoted = `a text: put quotes around \`${written}\``;
  const fix = {
    title: `Put quotes around ${written}`,
    edits: [{ span: { start: node.start, end: node.end }, text: `"${written}"` }],
  };
  return createProblem('value-wrong-type', fault.value(), { expected: quoted, name }, [fix]);
}

/** An entry of a list has no name of its own. */
function explainEmpty(fault: Fault): Problem {
  const last = fault.path.at(-1);
  return createProblem('value-empty', fault.owner(), { name: last === undefined || isIndex(last) ? undefined : last });
}

function explainChoice(fault: Fault, allowed: string[]): Problem {
  const value = fault.written();
  if (value === '') return explainEmpty(fault);
  const near = nearestName(value, allowed);
  const { node } = fault.found;
  const fixes = node.kind === 'scalar' ? changeTo(near, inside(node)) : [];
  return createProblem('value-not-allowed', fault.value(), { value, near, allowed }, fixes);
}

/** What was written inside the quotes, if any. */
function inside({ valueStart, valueEnd }: ScalarNode): Span {
  return { start: valueStart, end: valueEnd };
}

function explainPattern(fault: Fault): Problem {
  const propertyName = fault.propertyName();
  if (propertyName !== undefined) {
    const expected = fault.shape()?.keys?.patternSays ?? 'written differently';
    const entry = fault.entry(propertyName);
    if (propertyName === '') return createProblem('value-empty', entry?.key ?? fault.owner(), { name: undefined });
    return createProblem('value-wrong-form', entry?.key ?? fault.owner(), { value: propertyName, expected });
  }
  if (fault.written() === '') return explainEmpty(fault);
  const expected = fault.shape()?.patternSays ?? 'written differently';
  return createProblem('value-wrong-form', fault.value(), { value: fault.written(), expected });
}

function explainRange(fault: Fault): Problem {
  const bound = fault.error.keyword.toLowerCase().endsWith('minimum') ? 'least' : 'most';
  return createProblem('value-out-of-range', fault.value(), {
    value: fault.written(),
    bound,
    limit: Number(fault.param('limit')),
  });
}

function explainTwice(fault: Fault): Problem {
  const { node } = fault.found;
  const later = Math.max(Number(fault.param('i')), Number(fault.param('j')));
  const item = node.kind === 'list' ? node.items[later] : undefined;
  const value = item?.kind === 'scalar' ? String(item.value) : fault.name();
  return createProblem('value-twice', item ?? fault.value(), { value });
}
