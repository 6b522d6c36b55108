import { ownNames } from '../../core/condition/condition-functions.ts';
import { parseCondition } from '../../core/condition/parse-condition.ts';
import { scanTokens, type Token as Sign } from '../../core/condition/scan-tokens.ts';
import { createToken, createVariableToken, type Token } from './token.ts';

/** The tokens of a condition, in offsets of its text. */
export function listConditionTokens(text: string): Token[] {
  const variables = new Map(
    parseCondition(text).uses.flatMap(({ kind, name, span }) => (kind === 'variable' ? [[span.start, name]] : [])),
  );
  return scanTokens(text).flatMap((sign) => {
    const variable = variables.get(sign.span.start);
    return sign.kind === 'name' && variable !== undefined ? toVariable(sign, variable) : toPlain(sign);
  });
}

/** What is asked of a variable stands behind its name: `order.id.startsWith`. */
function toVariable({ written, span }: Sign, name: string): Token[] {
  const end = span.start + name.length;
  const variable = createVariableToken({ start: span.start, end }, name);
  if (written.length <= name.length) return [variable];
  return [variable, createToken({ start: end + 1, end: span.end }, 'method', 'defaultLibrary')];
}

function toPlain({ kind, written, span }: Sign): Token[] {
  switch (kind) {
    case 'text':
    case 'open':
      return [createToken(span, 'string')];
    case 'number':
      return [createToken(span, 'number')];
    case 'operator':
      return [createToken(span, 'operator')];
    case 'name':
      return [toWord(written, span)];
    case 'placeholder':
    case 'bracket':
    case 'other':
      return [];
    default:
      return kind satisfies never;
  }
}

function toWord(written: string, span: Sign['span']): Token {
  if (KEYWORDS.has(written)) return createToken(span, 'keyword');
  if (ownNames.has(written)) return createToken(span, 'variable', 'defaultLibrary');
  return createToken(span, 'function', 'defaultLibrary');
}

const KEYWORDS = new Set(['in', 'true', 'false', 'null']);
