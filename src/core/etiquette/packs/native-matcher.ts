import type { Matcher, NextMatch, TextMatch } from './matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import type { Writing } from './print-pattern.ts';
import { printPattern } from './print-pattern.ts';
import { some } from './split-token.ts';
import type { WorkMeter } from './work-meter.ts';

/** A pattern that JavaScript may run, since it can be spelled out in few ways. */
export interface NativeToken {
  readonly index: number;
  readonly node: PatternNode;
}

/** How patterns that belong together are looked for. */
export interface MatchSettings {
  /** Whether each must begin and end at the edge of a word. */
  readonly isWord: boolean;
  readonly ignoresCase: boolean;
  /** What pays for the search; without it only the bound of each single one holds. */
  readonly meter?: WorkMeter | undefined;
}

/** Looks for many words at once with one native expression; its patterns must have few spellings, so that it cannot hang. */
export function createNativeMatcher(tokens: readonly NativeToken[], settings: MatchSettings): Matcher {
  return new NativeMatcher(tokens, settings);
}

class NativeMatcher implements Matcher {
  private readonly tokens: readonly NativeToken[];
  private readonly settings: MatchSettings;
  private readonly hasEdges: boolean;
  private readonly quick: RegExp;
  private readonly known = new Map<Writing, RegExp>();
  private wideQuick: RegExp | undefined;

  constructor(tokens: readonly NativeToken[], settings: MatchSettings) {
    this.tokens = tokens;
    this.settings = settings;
    this.hasEdges = settings.isWord || tokens.some(({ node }) => some(node, isWordPlace));
    this.quick = this.compile('native', '?:');
  }

  mayFind(text: string): boolean {
    if (this.settings.meter?.pay(text.length * (1 + this.tokens.length / TOKENS_A_STEP)) === false) return false;
    if (!this.isWide(text)) return this.quick.test(text);
    this.wideQuick ??= this.compile('native-unicode', '?:');
    return this.wideQuick.test(text);
  }

  search(text: string): NextMatch {
    const writing = this.isWide(text) ? 'native-unicode' : 'native';
    const expression = this.known.get(writing) ?? this.compile(writing, '');
    this.known.set(writing, expression);
    return (from) => {
      expression.lastIndex = from;
      const found = expression.exec(text);
      return found === null ? undefined : this.toMatch(found);
    };
  }

  private isWide(text: string): boolean {
    return this.hasEdges && WIDE_LETTER.test(text);
  }

  private toMatch(found: RegExpExecArray): TextMatch {
    const group = found.findIndex((text, at) => at > 0 && (text as string | undefined) !== undefined);
    const start = found.index;
    return {
      start,
      end: start + (found[group] ?? found[0]).length,
      token: this.tokens[group - 1]?.index ?? 0,
      groups: [],
    };
  }

  private compile(writing: Writing, bracket: '' | '?:'): RegExp {
    const { isWord, ignoresCase } = this.settings;
    const source = this.tokens.map(({ node }) => `(${bracket}${printPattern(node, writing)})`).join('|');
    const edge = isWord ? printPattern({ kind: 'place', place: 'word-edge' }, writing) : '';
    const whole = `${edge}(?:${source})${edge}`;
    // The setting for whole characters makes a search in any case three times slower, and is seldom needed.
    const isWide = /\\p|[^\0-\x7f]/i.test(whole) ? 'u' : '';
    return new RegExp(whole, `m${bracket === '' ? 'g' : ''}${ignoresCase ? 'i' : ''}${isWide}`);
  }
}

/** So many words are tried at a place in one step, most of them by their first letter only. */
const TOKENS_A_STEP = 10;

/** Whether a node asks for the edge of a word, or for the inside of one. */
export function isWordPlace(node: PatternNode): boolean {
  return node.kind === 'place' && (node.place === 'word-edge' || node.place === 'inside-word');
}

/** A letter beyond ASCII, beside which word edges are not where JavaScript sees them. */
export const WIDE_LETTER = /[^\0-\x7f\u2010-\u2027\u3000-\u303f\ufffc]/;
