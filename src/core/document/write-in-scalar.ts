import type { ScalarNode } from './node.ts';

/** How a piece of text is written inside a scalar that stands there already; undefined where its style cannot say it in one piece. */
export function writeInScalar(
  { style, indent }: Pick<ScalarNode, 'style' | 'indent'>,
  text: string,
): string | undefined {
  switch (style) {
    case 'double':
      return JSON.stringify(text).slice(1, -1);
    case 'single':
      return UNSEEN.test(text) ? undefined : text.replaceAll("'", "''");
    case 'plain':
      return HARMLESS.test(text) ? text : undefined;
    case 'literal':
      return text.replaceAll('\n', `\n${' '.repeat(indent)}`);
    case 'folded':
      return UNSEEN.test(text) ? undefined : text;
    default:
      return style satisfies never;
  }
}

/** What would break a line or could not be seen. */
const UNSEEN = /[\p{Cc}\u2028\u2029]/u;

/** No signs that YAML could take for its own, wherever in a plain text they stand. */
const HARMLESS = /^[\p{L}\p{M}\p{N} .!?…’“”()–-]*$/u;
