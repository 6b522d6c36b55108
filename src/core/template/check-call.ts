import { nearestName } from '../base/nearest.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { findHelper, helpers, type Helper, type HelperParameter } from './helpers.ts';
import type { Expression, HelperCall, Name } from './template-tree.ts';

const known = helpers.map((helper) => helper.name);

/** Adds what is wrong with the name of a helper and with what it is given. */
export function checkCall(call: HelperCall, problems: Problem[]): void {
  const helper = findHelper(call.name.name);
  if (helper === undefined) {
    checkHelperName(call.name, problems);
    return;
  }
  checkCount(call, helper, problems);
  for (const [index, value] of call.args.entries()) {
    const parameter = helper.parameters[index];
    if (parameter !== undefined) checkKind(helper, parameter, value, problems);
  }
  if (helper.named === 'any') return;
  for (const { name } of call.named) {
    const span = { start: name.start, end: name.end };
    problems.push(createProblem('template-argument-named', span, { helper: helper.name, name: name.name }));
  }
}

/** Adds why no helper has this name. */
export function checkHelperName({ name, start, end }: Name, problems: Problem[]): void {
  const span = { start, end };
  if (name === 'if' || name === 'unless' || name === 'each') {
    problems.push(createProblem('template-block-inline', span, { name }));
  } else if (name === 'with' || name === 'lookup' || name === 'log') {
    problems.push(createProblem('template-helper-unsupported', span, { name }));
  } else if (name === 'elseif' || name === 'elsif') {
    const fix = { title: 'Write else if', edits: [{ span, text: 'else if' }] };
    problems.push(createProblem('template-else-word', span, { name }, [fix]));
  } else if (/[./@[]/.test(name)) {
    problems.push(createProblem('template-name-followed', span, { name }));
  } else {
    problems.push(createProblem('template-helper-unknown', span, { name, near: nearestName(name, known), known }));
  }
}

function checkCount({ name, args, end }: HelperCall, helper: Helper, problems: Problem[]): void {
  const { parameters } = helper;
  const missing = parameters.slice(args.length).find((parameter) => !parameter.optional);
  if (missing !== undefined) {
    const span = { start: name.start, end: name.end };
    const { example } = helper;
    problems.push(
      createProblem('template-argument-missing', span, { helper: helper.name, parameter: missing.name, example }),
    );
    return;
  }
  const extra = args[parameters.length];
  if (extra === undefined) return;
  const span = { start: extra.start, end: args.at(-1)?.end ?? end };
  problems.push(createProblem('template-argument-extra', span, { helper: helper.name, example: helper.example }));
}

function checkKind(helper: Helper, parameter: HelperParameter, value: Expression, problems: Problem[]): void {
  const { kind } = parameter;
  if (kind === 'any' || value.kind !== 'literal') return;
  const isRight = typeof value.value === (kind === 'text' ? 'string' : 'number');
  if (isRight) return;
  const span = { start: value.start, end: value.end };
  problems.push(
    createProblem('template-argument-kind', span, { helper: helper.name, parameter: parameter.name, kind }),
  );
}
