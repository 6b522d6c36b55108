import { createProblem, type Problem } from '../base/problem.ts';
import { byPlace } from './by-place.ts';
import { checkCall, checkHelperName } from './check-call.ts';
import type { BlockNode, Expression, Path, TemplateNode, TemplateTree } from './template-tree.ts';

const noProblems: readonly Problem[] = [];
const dataNames = new Set(['index', 'first', 'last']);
const wordsOfOthers = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

/** What a template that can be read still gets wrong by itself: helpers and what they are given, `@` names, `../`. */
export function checkTemplate({ body }: TemplateTree): readonly Problem[] {
  if (body.length === 0 || (body.length === 1 && body[0]?.kind === 'text')) return noProblems;
  const problems: Problem[] = [];
  checkBody(body, 0, problems);
  return problems.length === 0 ? noProblems : problems.sort(byPlace);
}

function checkBody(body: readonly TemplateNode[], lists: number, problems: Problem[]): void {
  for (const node of body) {
    if (node.kind === 'placeholder') checkPlaceholder(node.path, lists, problems);
    else if (node.kind === 'helper') checkExpression(node.call, lists, problems);
    else if (node.kind === 'block') checkBlock(node, lists, problems);
  }
}

function checkPlaceholder(path: Path, lists: number, problems: Problem[]): void {
  const { text, start, end } = path;
  if (wordsOfOthers.has(text)) checkHelperName({ name: text, start, end }, problems);
  else checkPath(path, lists, problems);
}

function checkBlock({ branches }: BlockNode, lists: number, problems: Problem[]): void {
  for (const { word, value, body } of branches) {
    if (value !== undefined) checkExpression(value, lists, problems);
    checkBody(body, word === 'each' ? lists + 1 : lists, problems);
  }
}

function checkExpression(expression: Expression, lists: number, problems: Problem[]): void {
  if (expression.kind === 'path') checkPath(expression, lists, problems);
  if (expression.kind !== 'call') return;
  checkCall(expression, problems);
  for (const value of expression.args) checkExpression(value, lists, problems);
  for (const { value } of expression.named) checkExpression(value, lists, problems);
}

function checkPath({ text, data, up, parts, start, end }: Path, lists: number, problems: Problem[]): void {
  const span = { start, end };
  if (data) {
    const isKnown = parts.length === 1 && up === 0 && dataNames.has(parts[0]?.name ?? '');
    if (!isKnown) problems.push(createProblem('template-data-unknown', span, { name: text }));
    else if (lists === 0) problems.push(createProblem('template-data-outside', span, { name: text }));
  } else if (up > lists) {
    problems.push(createProblem('template-parent-outside', span, { written: text }));
  }
}
