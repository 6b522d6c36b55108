import type { Span } from '../base/span.ts';
import { scanTokens, type Token } from './scan-tokens.ts';

/** What may come at an offset of a condition, half-typed or not. */
export interface ConditionPlace {
  /** `operand`: a name, a question or a value; `operator`: a sign that goes on from a value; `none`: nobody can tell. */
  readonly expects: 'operand' | 'operator' | 'none';
  /** The word at the offset; between quotes, what stands in them. */
  readonly word: Span;
  /** Between which quotes the offset lies, and whether they are closed; undefined outside of quotes. */
  readonly quote: { readonly sign: string; readonly isClosed: boolean } | undefined;
  /** The name on the other side of a comparison, or before the sign that is expected. */
  readonly beside: string | undefined;
  /** How the two are joined: `==`, `<`, `in`; undefined where nothing is compared. */
  readonly sign: string | undefined;
  /** Whether the offset lies between the square brackets of a list behind the sign. */
  readonly isInList: boolean;
  /** The question in whose brackets the offset lies directly: `open`, `has`, `customer.email.contains`. */
  readonly asked: string | undefined;
  /** The names of the entries of lists that are gone through here, each with its list. */
  readonly entries: readonly { readonly name: string; readonly list: string }[];
}

/** Tells what may come at an offset of any text that is to become a condition. */
export function locateInCondition(text: string, offset: number): ConditionPlace {
  const tokens = scanTokens(text);
  const current = tokens.find((token) => isOn(token, offset));
  let before = tokens.filter(({ span }) => span.end <= offset && span.start < (current?.span.start ?? offset));
  let word = current?.span ?? { start: offset, end: offset };
  const quote = current === undefined ? undefined : readQuote(current);
  if (current !== undefined && quote !== undefined) {
    word = { start: current.span.start + 1, end: quote.isClosed ? current.span.end - 1 : offset };
  }
  const unfinished = current === undefined ? findUnfinished(before, offset) : undefined;
  if (unfinished !== undefined) {
    word = { start: unfinished.span.start, end: offset };
    before = before.slice(0, -2);
  }
  const expects = current !== undefined && !isWord(current) && quote === undefined ? 'none' : findExpected(before);
  return { expects, word, quote, ...findBeside(before, expects), ...findBrackets(before) };
}

/** The end of a text in quotes is behind it. */
function isOn({ kind, span }: Token, offset: number): boolean {
  if (kind === 'operator' || kind === 'bracket') return false;
  return span.start < offset && (kind === 'text' ? offset < span.end : offset <= span.end);
}

function isWord({ kind }: Token): boolean {
  return kind === 'name';
}

/** Quotes in threes, and texts with a letter before them, are nothing that anybody completes. */
function readQuote({ kind, written }: Token): ConditionPlace['quote'] {
  const sign = written.charAt(0);
  if ((sign !== '"' && sign !== "'") || written.startsWith(sign.repeat(3))) return undefined;
  return kind === 'text' || kind === 'open' ? { sign, isClosed: kind === 'text' } : undefined;
}

/** A name that ends with a dot: `order.` */
function findUnfinished(before: readonly Token[], offset: number): Token | undefined {
  const [name, dot] = before.slice(-2);
  if (dot?.written !== '.' || dot.span.end !== offset) return undefined;
  return name?.kind === 'name' && name.span.end === dot.span.start ? name : undefined;
}

const joining = /^(?:[=!<>]=?=?|in)$/;

function findExpected(before: readonly Token[]): 'operand' | 'operator' {
  const last = before.at(-1);
  if (last === undefined || last.written === 'in') return 'operand';
  if (last.kind === 'operator') return 'operand';
  return last.kind === 'bracket' && '([{'.includes(last.written) ? 'operand' : 'operator';
}

function findBeside(
  before: readonly Token[],
  expects: ConditionPlace['expects'],
): Pick<ConditionPlace, 'beside' | 'sign' | 'isInList'> {
  const last = before.at(-1);
  if (expects === 'operator') {
    const sign = before.at(-2)?.written ?? '';
    return { beside: nameOf(last), sign: joining.test(sign) ? sign : undefined, isInList: false };
  }
  const list = last?.written === '[' || last?.written === ',' ? findListStart(before) : -1;
  const joint = list < 0 ? before.length - 1 : list - 1;
  const sign = before[joint]?.written ?? '';
  if (!joining.test(sign)) return { beside: undefined, sign: undefined, isInList: false };
  return { beside: nameOf(before[joint - 1]), sign, isInList: list >= 0 };
}

/** Where the square bracket is that a value behind a comma stands in; -1 where there is none. */
function findListStart(before: readonly Token[]): number {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const { kind, written } = before[index] ?? {};
    if (written === '[') return index;
    if (kind !== 'text' && kind !== 'number' && written !== ',') return -1;
  }
  return -1;
}

function nameOf(token: Token | undefined): string | undefined {
  return token?.kind === 'name' ? token.written : undefined;
}

/** The brackets that are open, each with the question before it. */
function findBrackets(before: readonly Token[]): Pick<ConditionPlace, 'asked' | 'entries'> {
  const open: { readonly at: number; readonly asked: string | undefined }[] = [];
  for (const [at, { kind, written }] of before.entries()) {
    if (kind !== 'bracket') continue;
    if (written === '(') open.push({ at, asked: nameOf(before[at - 1]) });
    else if (written === ')') open.pop();
  }
  const entries = open.flatMap(({ at, asked = '' }) => {
    const [, list] = /^(.+)\.(?:exists|exists_one|all)$/.exec(asked) ?? [];
    const name = before[at + 2]?.written === ',' ? nameOf(before[at + 1]) : undefined;
    return list === undefined || name === undefined ? [] : [{ name, list }];
  });
  const last = open.at(-1);
  return { asked: last?.at === before.length - 1 ? last.asked : undefined, entries };
}
