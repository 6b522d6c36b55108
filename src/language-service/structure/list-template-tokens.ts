import { findHelper } from '../../core/template/helpers.ts';
import { readTemplate } from '../../core/template/read-template.ts';
import type { BlockNode, Expression, HelperCall, Path, TemplateNode } from '../../core/template/template-tree.ts';
import { listUses } from '../../core/template/template-uses.ts';
import { createToken, createVariableToken, type Token } from './token.ts';

/** The tokens of a text with placeholders, in offsets of the text. */
export function listTemplateTokens(text: string): Token[] {
  const { tree } = readTemplate(text);
  const names = new Map(listUses(tree).variables.map(({ start, path }) => [start, path]));
  return [...walkBody(tree.body, { text, names })];
}

/** The text, and the full names of its variables by where they begin. */
interface Walk {
  readonly text: string;
  readonly names: ReadonlyMap<number, string | undefined>;
}

function* walkBody(body: readonly TemplateNode[], walk: Walk): Iterable<Token> {
  for (const node of body) {
    switch (node.kind) {
      case 'placeholder':
        yield toPathToken(node.path, walk);
        break;
      case 'helper':
        yield* walkCall(node.call, walk);
        break;
      case 'block':
        yield* walkBlock(node, walk);
        break;
      case 'partial':
        yield createToken(node.name, 'class');
        break;
      case 'text':
      case 'comment':
      case 'unread':
        break;
      default:
        node satisfies never;
    }
  }
}

function* walkBlock({ branches, close }: BlockNode, walk: Walk): Iterable<Token> {
  for (const { wordSpan, value, body } of branches) {
    yield createToken(wordSpan, 'keyword');
    if (value !== undefined) yield* walkExpression(value, walk);
    yield* walkBody(body, walk);
  }
  if (close === undefined) return;
  const word = /[a-z]+/.exec(walk.text.slice(close.start, close.end));
  if (word === null) return;
  const start = close.start + word.index;
  yield createToken({ start, end: start + word[0].length }, 'keyword');
}

function* walkExpression(expression: Expression, walk: Walk): Iterable<Token> {
  if (expression.kind === 'path') yield toPathToken(expression, walk);
  else if (expression.kind === 'call') yield* walkCall(expression, walk);
  else {
    const { value } = expression;
    const type = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'keyword';
    yield createToken(expression, type);
  }
}

function* walkCall({ name, args, named }: HelperCall, walk: Walk): Iterable<Token> {
  yield findHelper(name.name) === undefined
    ? createToken(name, 'function')
    : createToken(name, 'function', 'defaultLibrary');
  for (const value of args) yield* walkExpression(value, walk);
  for (const argument of named) {
    yield createToken(argument.name, 'parameter');
    yield* walkExpression(argument.value, walk);
  }
}

/** `this` and `@index` are no names of ours. */
function toPathToken(path: Path, { names }: Walk): Token {
  const name = names.get(path.start);
  return name === undefined ? createToken(path, 'variable', 'defaultLibrary') : createVariableToken(path, name);
}
