import { parseCondition } from '../../../core/condition/parse-condition.ts';
import { readTemplate } from '../../../core/template/read-template.ts';
import { listUses } from '../../../core/template/template-uses.ts';

/** Whether texts and conditions take a name for that of a variable: `if`, `this`, `facts.days` and `channel` mean something else there. */
export function readsAsVariable(name: string): boolean {
  return !FACT.test(name) && isReadInTexts(name) && isReadInConditions(name);
}

const FACT = /^facts(?:\.|$)/;

function isReadInTexts(name: string): boolean {
  const { tree, problems } = readTemplate(`{{${name}}}{{#if ${name}}}{{/if}}{{default ${name} "x"}}`);
  const { variables } = listUses(tree);
  return problems.length === 0 && variables.length === 3 && variables.every(({ path }) => path === name);
}

function isReadInConditions(name: string): boolean {
  const { uses, problems } = parseCondition(`${name} == 1`);
  const [use] = uses;
  return problems.length === 0 && uses.length === 1 && use?.kind === 'variable' && use.name === name;
}
