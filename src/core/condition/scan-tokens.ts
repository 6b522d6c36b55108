import type { Span } from '../base/span.ts';

/** A stretch of a condition as a reader sees it: a dotted name, a text in quotes, a sign. */
export interface Token {
  readonly kind: TokenKind;
  readonly written: string;
  readonly span: Span;
}

/** Cuts any text into tokens; it never fails, so that a half-typed condition still shows its names. */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(anyToken)) {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined) continue;
    const written = match[0];
    tokens.push({ kind, written, span: { start: match.index, end: match.index + written.length } });
  }
  return tokens;
}

const kinds = ['text', 'open', 'placeholder', 'name', 'number', 'operator', 'bracket', 'other'] as const;
type TokenKind = (typeof kinds)[number];

const anyToken = new RegExp(
  [
    String.raw`\/\/[^\n]*|\s+`,
    String.raw`(?<text>[rRbB]?(?:"""(?:[^"\\]|\\[\s\S]|""?(?!"))*"""|'''(?:[^'\\]|\\[\s\S]|''?(?!'))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))`,
    String.raw`(?<open>["'][^\n]*)`,
    String.raw`(?<placeholder>\{\{[^{}"']*\}\})`,
    String.raw`(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)`,
    String.raw`(?<number>\d+(?:\.\d+)?)`,
    String.raw`(?<operator>===|!==|[=!<>]=|=[<>]|<[<>]|>>|&&|\|\||[-+*\/%<>!?:.,=&|])`,
    String.raw`(?<bracket>[()[\]{}])`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'gu',
);
