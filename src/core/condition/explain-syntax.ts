import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { conditionFunctions } from './condition-functions.ts';
import type { Token } from './scan-tokens.ts';
import { scanTokens } from './scan-tokens.ts';

/** Why a condition cannot be read, in words: what was written otherwise than CEL wants it, or else where reading stopped. */
export function explainSyntax(text: string, stop: number): readonly Problem[] {
  const tokens = scanTokens(text);
  const slips = tokens.flatMap((token, at) => explainToken(token, tokens[at - 1], tokens[at + 1]));
  if (slips.length > 0) return slips.slice(0, mostSlips);
  const brackets = explainBrackets(tokens);
  if (brackets.length > 0) return brackets;
  return [explainStop(text, tokens, stop)];
}

/** Enough to mend a condition by; the rest would bury them. */
const mostSlips = 5;

function explainToken(token: Token, before: Token | undefined, after: Token | undefined): readonly Problem[] {
  switch (token.kind) {
    case 'open':
      return [createProblem('condition-text-open', token.span, { quote: token.written.charAt(0) })];
    case 'placeholder':
      return [explainPlaceholder(token)];
    case 'operator':
      return explainOperator(token, operators.get(token.written));
    case 'name':
      return explainWord(token, before, after);
    case 'other':
      return curlyQuotes.includes(token.written)
        ? [createProblem('condition-quote', token.span, { quote: token.written })]
        : [];
    default:
      return [];
  }
}

const curlyQuotes = '“”„‟‘’‚‛«»';

const operators: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['!==', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['<>', '!='],
  ['>>', '>'],
  ['<<', '<'],
  ['&', '&&'],
  ['|', '||'],
]);

const wordsBetween: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['is', '=='],
  ['equals', '=='],
]);

function explainOperator(token: Token, meant: string | undefined): readonly Problem[] {
  if (meant === undefined) return [];
  const fix = { title: `Write ${meant}`, edits: [{ span: token.span, text: meant }] };
  return [createProblem('condition-operator', token.span, { written: token.written, meant }, [fix])];
}

function explainWord(token: Token, before: Token | undefined, after: Token | undefined): readonly Problem[] {
  const word = token.written.toLowerCase();
  if (endsValue(before)) {
    const method = [...conditionFunctions].find(([name, { kind }]) => kind === 'method' && name.toLowerCase() === word);
    if (method !== undefined) return [explainUsage(token.span, method[0], method[1].example)];
    if (word === 'is' && after?.written.toLowerCase() === 'not') return explainOperator(join(token, after), '!=');
    return explainOperator(token, wordsBetween.get(word));
  }
  if (word !== 'not' || after === undefined || !startsValue(after) || before?.written.toLowerCase() === 'is') return [];
  return [
    createProblem('condition-not', token.span, { example: after.kind === 'name' ? after.written : 'customer.vip' }),
  ];
}

function join(first: Token, second: Token): Token {
  const span = { start: first.span.start, end: second.span.end };
  return { ...first, written: `${first.written} ${second.written}`, span };
}

function explainUsage(span: Span, name: string, example: string): Problem {
  return createProblem('condition-function-usage', span, { name, example });
}

function explainPlaceholder(token: Token): Problem {
  const name = token.written.slice(2, -2).trim();
  const fix = { title: 'Remove the braces', edits: [{ span: token.span, text: name }] };
  return createProblem('condition-placeholder', token.span, { name }, /^[\w.]+$/.test(name) ? [fix] : []);
}

function endsValue(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return ['name', 'number', 'text'].includes(token.kind) || [')', ']'].includes(token.written);
}

function startsValue(token: Token): boolean {
  return ['name', 'number', 'text'].includes(token.kind) || token.written === '(';
}

const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function explainBrackets(tokens: readonly Token[]): readonly Problem[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'bracket') continue;
    if (closings.has(token.written)) {
      open.push(token);
      continue;
    }
    const last = open.pop();
    if (last !== undefined && closings.get(last.written) === token.written) continue;
    if (last !== undefined) return [unclosed(last)];
    return [createProblem('condition-bracket-extra', token.span, { bracket: token.written })];
  }
  return open.slice(-1).map(unclosed);
}

function unclosed(token: Token): Problem {
  return createProblem('condition-bracket-open', token.span, {
    bracket: token.written,
    closing: closings.get(token.written) ?? ')',
  });
}

function explainStop(text: string, tokens: readonly Token[], stop: number): Problem {
  const at = tokens.find((token) => token.span.end > stop);
  if (at !== undefined) {
    const start = Math.max(at.span.start, Math.min(stop, text.length));
    const span = at.kind === 'name' ? at.span : { start, end: at.span.end };
    return createProblem('condition-unexpected', span, { written: text.slice(span.start, span.end) });
  }
  const last = tokens.at(-1);
  const span = last?.span ?? { start: 0, end: text.length };
  return createProblem('condition-unfinished', span, { after: last?.written ?? text.trim() });
}
