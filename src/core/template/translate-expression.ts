import type { Span } from '../base/span.ts';
import { createCursor } from './cursor.ts';
import { readString } from './read-literal.ts';
import { readPath } from './read-path.ts';
import type { Expression, NamedArgument, Path } from './template-tree.ts';

/** Turns what Handlebars read into our tree, with offsets for its lines and columns. */
export interface Translation {
  readonly text: string;
  span(node: hbs.AST.Node): Span;
  words(call: HandlebarsCall): TranslatedWords;
}

/** The parts that a tag and a call in parentheses share. */
interface HandlebarsCall {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

/** A path and what follows it. */
interface TranslatedWords {
  readonly head: Path;
  readonly args: readonly Expression[];
  readonly named: readonly NamedArgument[];
}

/** Thrown inside the Handlebars reader, and caught there, where its tree holds what we do not render. */
export class Untranslatable extends Error {}

/** A translation for one text. */
export function createTranslation(text: string): Translation {
  const lines = findLines(text);

  function span({ loc }: hbs.AST.Node): Span {
    return { start: offset(loc.start), end: offset(loc.end) };
  }

  function offset({ line, column }: hbs.AST.Position): number {
    return (lines[line - 1] ?? text.length) + column;
  }

  function words({ path, params, hash }: HandlebarsCall): TranslatedWords {
    return {
      head: toPath(path),
      args: params.map(toExpression),
      named: (hash?.pairs ?? []).map(toNamed),
    };
  }

  function toExpression(node: hbs.AST.Expression): Expression {
    const { start, end } = span(node);
    switch (node.type) {
      case 'PathExpression':
        return toPath(node);
      case 'StringLiteral':
        return orThrow(readString(createCursor(text, start)));
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return { kind: 'literal', value: (node as hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value, start, end };
      case 'NullLiteral':
      case 'UndefinedLiteral':
        return { kind: 'literal', value: null, start, end };
      case 'SubExpression': {
        const { head, args, named } = words(node as hbs.AST.SubExpression);
        return { kind: 'call', name: { name: head.text, start: head.start, end: head.end }, args, named, start, end };
      }
      default:
        throw new Untranslatable();
    }
  }

  function toNamed(pair: hbs.AST.HashPair): NamedArgument {
    const { start, end } = span(pair);
    return {
      name: { name: pair.key, start, end: start + pair.key.length },
      value: toExpression(pair.value),
      start,
      end,
    };
  }

  /** Handlebars says where a path is, not where its names are; our own reader finds those, and both must agree. */
  function toPath(node: hbs.AST.Expression): Path {
    if (node.type !== 'PathExpression') throw new Untranslatable();
    const { data, depth, parts } = node as hbs.AST.PathExpression;
    const path = orThrow(readPath(createCursor(text, span(node).start)));
    const isSame = path.data === data && path.up === depth && path.parts.length === parts.length;
    return orThrow(isSame && path.parts.every(({ name }, index) => name === parts[index]) ? path : undefined);
  }

  return { text, span, words };
}

function orThrow<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Untranslatable();
  return value;
}

function findLines(text: string): number[] {
  const lines = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lines.push(index + end.length);
  return lines;
}
