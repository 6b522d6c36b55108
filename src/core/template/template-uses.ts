import type { Span } from '../base/span.ts';
import type { Branch, Expression, Name, Path, TemplateNode, TemplateTree } from './template-tree.ts';

/** How a template uses a value: shown, tested, given to a helper, or gone through. */
export type UseKind = 'placeholder' | 'condition' | 'argument' | 'list';

/**
 * A value that a template reads; `path` is its full name, `order.items[].name` inside `{{#each order.items}}`, and
 * missing where it cannot be known; `written` is what the author wrote.
 */
export interface VariableUse extends Span {
  readonly kind: UseKind;
  readonly path: string | undefined;
  readonly written: string;
}

/** All that a template reads from elsewhere, in the order of the text. */
export interface TemplateUses {
  readonly variables: readonly VariableUse[];
  readonly partials: readonly Name[];
}

const noUses: TemplateUses = { variables: [], partials: [] };

/** Lists the values and the other texts that a template reads. */
export function listUses({ body }: TemplateTree): TemplateUses {
  if (body.length === 0 || (body.length === 1 && body[0]?.kind === 'text')) return noUses;
  const uses: Uses = { variables: [], partials: [] };
  listBody(body, [''], uses);
  return uses;
}

interface Uses {
  readonly variables: VariableUse[];
  readonly partials: Name[];
}

/** What names are relative to, from the outside in: a prefix, or undefined where it cannot be known. */
type Scopes = readonly (string | undefined)[];

function listBody(body: readonly TemplateNode[], scopes: Scopes, uses: Uses): void {
  for (const node of body) {
    if (node.kind === 'placeholder') addPath(node.path, 'placeholder', scopes, uses);
    else if (node.kind === 'helper') listExpression(node.call, 'argument', scopes, uses);
    else if (node.kind === 'partial') uses.partials.push(node.name);
    else if (node.kind === 'block') for (const branch of node.branches) listBranch(branch, scopes, uses);
  }
}

function listBranch({ word, value, body }: Branch, scopes: Scopes, uses: Uses): void {
  if (value !== undefined) listExpression(value, word === 'each' ? 'list' : 'condition', scopes, uses);
  if (word !== 'each') {
    listBody(body, scopes, uses);
    return;
  }
  const list = value?.kind === 'path' ? resolve(value, scopes) : undefined;
  listBody(body, [...scopes, list === undefined ? undefined : `${list}[]`], uses);
}

function listExpression(expression: Expression, kind: UseKind, scopes: Scopes, uses: Uses): void {
  if (expression.kind === 'path') addPath(expression, kind, scopes, uses);
  if (expression.kind !== 'call') return;
  for (const value of expression.args) listExpression(value, 'argument', scopes, uses);
  for (const { value } of expression.named) listExpression(value, 'argument', scopes, uses);
}

function addPath(path: Path, kind: UseKind, scopes: Scopes, uses: Uses): void {
  if (path.data) return;
  const { text: written, start, end } = path;
  uses.variables.push({ kind, path: resolve(path, scopes), written, start, end });
}

/** The whole context, `this` at the outermost level, has no name. */
function resolve({ data, up, parts }: Path, scopes: Scopes): string | undefined {
  const prefix = scopes[scopes.length - 1 - up];
  if (data || prefix === undefined) return undefined;
  if (parts.length === 1 && prefix === '') return parts[0]?.name;
  const names = parts.map(({ name }) => name).join('.');
  if (prefix === '' || names === '') return prefix === '' && names === '' ? undefined : prefix + names;
  return `${prefix}.${names}`;
}
