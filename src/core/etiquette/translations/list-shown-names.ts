import type { Expression, TemplateNode } from '../../template/template-tree.ts';

/** The names of the values and texts that a template shows, as they are written; what only a condition or a fallback names is left out. */
export function listShownNames(body: readonly TemplateNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  addBody(body, names);
  return names;
}

function addBody(body: readonly TemplateNode[], names: Set<string>): void {
  for (const node of body) {
    if (node.kind === 'placeholder') names.add(node.path.text);
    else if (node.kind === 'partial') names.add(`> ${node.name.name}`);
    else if (node.kind === 'helper') addExpression(node.call, names);
    else if (node.kind === 'block') {
      for (const { word, value, body: inner } of node.branches) {
        if (word === 'each' && value !== undefined) addExpression(value, names);
        addBody(inner, names);
      }
    }
  }
}

function addExpression(expression: Expression, names: Set<string>): void {
  if (expression.kind === 'path') names.add(expression.text);
  if (expression.kind !== 'call') return;
  const args = expression.name.name === 'default' ? expression.args.slice(0, 1) : expression.args;
  for (const argument of args) addExpression(argument, names);
  for (const { value } of expression.named) addExpression(value, names);
}
