import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** What a token is: steps are functions, helpers too, and canned responses are classes, so that every theme has a colour for them. */
export const tokenTypes = [
  'variable',
  'function',
  'class',
  'namespace',
  'parameter',
  'method',
  'keyword',
  'operator',
  'string',
  'number',
] as const;

/** What else there is to know of a token; `pii` is personal data, `readonly` a fact, `defaultLibrary` what Chatwright brings. */
export const tokenModifiers = ['declaration', 'readonly', 'defaultLibrary', 'pii'] as const;

/** The words of our tokens for editors. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** One of the types. */
export type TokenType = (typeof tokenTypes)[number];

/** One of the modifiers. */
export type TokenModifier = (typeof tokenModifiers)[number];
