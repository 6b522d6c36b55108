import Handlebars from 'handlebars';
import { createCursor } from './cursor.ts';
import { finishTree } from './finish-tree.ts';
import { createRawLeaf, createRawText, type RawBlock, type RawBranch, type RawNode } from './raw-template.ts';
import { readPartialName } from './read-partial-tag.ts';
import type { TemplateTree } from './template-tree.ts';
import { toNode } from './to-node.ts';
import { createTranslation, Untranslatable, type Translation } from './translate-expression.ts';

/** The tree as Handlebars itself reads the text; undefined for what it refuses and for what we do not render. */
export function parseHandlebars(text: string): TemplateTree | undefined {
  try {
    const program = Handlebars.parseWithoutProcessing(text.replace(unevenCharacters, toEvenCharacter));
    const translation = createTranslation(text);
    return finishTree(text, toBody(translation, program.body));
  } catch {
    return undefined;
  }
}

/** Its lexer knows no NUL, and counts columns anew after the two separators; a twin of the same class changes nothing. */
const unevenCharacters = /[\0\u2028\u2029]/g;

function toEvenCharacter(character: string): string {
  return character === '\0' ? '\u0001' : '\u00a0';
}

interface Block extends hbs.AST.BlockStatement {
  readonly inverse: hbs.AST.Program & { readonly chained?: boolean };
}

function toBody(translation: Translation, statements: readonly hbs.AST.Statement[]): RawNode[] {
  return statements.map((statement) => toRaw(translation, statement));
}

function toRaw(translation: Translation, statement: hbs.AST.Statement): RawNode {
  const { start, end } = translation.span(statement);
  switch (statement.type) {
    case 'ContentStatement':
      return createRawText(start, start + (statement as hbs.AST.ContentStatement).value.length);
    case 'CommentStatement':
      return createRawLeaf({ kind: 'comment', start, end }, true);
    case 'MustacheStatement': {
      const words = translation.words(statement as hbs.AST.MustacheStatement);
      return createRawLeaf(toNode(words, words.head, start, end));
    }
    case 'PartialStatement': {
      const cursor = createCursor(
        translation.text,
        translation.span((statement as hbs.AST.PartialStatement).name).start,
      );
      const name = readPartialName(cursor);
      if (name === undefined) throw new Untranslatable();
      return createRawLeaf({ kind: 'partial', name, indent: '', start, end }, true);
    }
    case 'BlockStatement':
      return toBlock(translation, statement as Block);
    default:
      throw new Untranslatable();
  }
}

function toBlock(translation: Translation, outer: Block): RawBlock {
  const { text } = translation;
  const { start, end } = translation.span(outer);
  const branches: RawBranch[] = [];
  let block = outer;
  let tagStart = start;
  for (;;) {
    const { head, args } = translation.words(block);
    const { text: word } = head;
    if (word !== 'if' && word !== 'unless' && word !== 'each') throw new Untranslatable();
    const tag = { start: tagStart, end: endOfTag(text, args[0]?.end ?? head.end) };
    const body = toBody(translation, block.program.body);
    branches.push({ word, wordSpan: { start: head.start, end: head.end }, value: args[0], tag, body });
    tagStart = endOfStatements(translation, block.program.body, tag.end);
    if (!hasInverse(block)) break;
    const chained = block.inverse.chained === true ? block.inverse.body[0] : undefined;
    if (chained === undefined) {
      branches.push(toElse(translation, tagStart, block.inverse.body));
      tagStart = endOfStatements(translation, block.inverse.body, branches.at(-1)?.tag.end ?? tagStart);
      break;
    }
    block = chained as Block;
  }
  return { kind: 'block', branches, close: { start: tagStart, end }, start, end };
}

function hasInverse(block: { readonly inverse?: hbs.AST.Program }): boolean {
  return block.inverse !== undefined;
}

function toElse(translation: Translation, start: number, body: readonly hbs.AST.Statement[]): RawBranch {
  const { text } = translation;
  const tag = { start, end: endOfTag(text, start) };
  const wordStart = start + text.slice(start, tag.end).search(/else|\^/);
  const wordSpan = { start: wordStart, end: wordStart + (text.charAt(wordStart) === '^' ? 1 : 'else'.length) };
  return { word: 'else', wordSpan, value: undefined, tag, body: toBody(translation, body) };
}

function endOfStatements(translation: Translation, body: readonly hbs.AST.Statement[], otherwise: number): number {
  const last = body.at(-1);
  return last === undefined ? otherwise : translation.span(last).end;
}

function endOfTag(text: string, at: number): number {
  return text.indexOf('}}', at) + 2;
}
