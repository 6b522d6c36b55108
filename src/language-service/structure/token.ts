import type { Span } from '../../core/base/span.ts';
import type { TokenModifier, TokenType } from './token-legend.ts';

/** A stretch to be coloured, in offsets of its block or of its text. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
  /** The full name of a variable, by which is known whether it is personal data. */
  readonly variable?: string | undefined;
}

/** Creates a token. */
export function createToken({ start, end }: Span, type: TokenType, ...modifiers: readonly TokenModifier[]): Token {
  return { start, end, type, modifiers };
}

/** Creates the token of a variable, or of a fact by `facts.` and its name. */
export function createVariableToken({ start, end }: Span, name: string): Token {
  const modifiers: readonly TokenModifier[] = name.startsWith('facts.') ? ['readonly'] : [];
  return { start, end, type: 'variable', modifiers, variable: name };
}
