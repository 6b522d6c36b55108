import type { Matcher, NextMatch, TextMatch } from './matcher.ts';
import { findNothing } from './matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import type { Writing } from './print-pattern.ts';
import { printPattern } from './print-pattern.ts';

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
}

/** Looks for many words at once with one native expression; its patterns must have few spellings, so that it cannot hang. */
export function createNativeMatcher(tokens: readonly NativeToken[], settings: MatchSettings): Matcher {
  return new NativeMatcher(tokens, settings);
}

class NativeMatcher implements Matcher {
  private readonly indexes: readonly number[];
  private readonly tokens: readonly NativeToken[];
  private readonly settings: MatchSettings;
  private readonly quick: RegExp;
  private readonly full = new Map<Writing, RegExp>();

  constructor(tokens: readonly NativeToken[], settings: MatchSettings) {
    this.tokens = tokens;
    this.settings = settings;
    this.indexes = tokens.map((token) => token.index);
    this.quick = this.compile('native', '?:');
  }

  search(text: string): NextMatch {
    const hasWideLetters = WIDE_LETTER.test(text);
    if (!hasWideLetters && !this.quick.test(text)) return findNothing;
    const expression = this.getFull(hasWideLetters ? 'native-unicode' : 'native');
    return (from) => {
      expression.lastIndex = from;
      const found = expression.exec(text);
      return found === null ? undefined : this.toMatch(found);
    };
  }

  private toMatch(found: RegExpExecArray): TextMatch {
    const group = found.findIndex((text, at) => at > 0 && (text as string | undefined) !== undefined);
    const start = found.index;
    return { start, end: start + (found[group] ?? found[0]).length, token: this.indexes[group - 1] ?? 0, groups: [] };
  }

  private getFull(writing: Writing): RegExp {
    const known = this.full.get(writing);
    if (known !== undefined) return known;
    const made = this.compile(writing, '');
    this.full.set(writing, made);
    return made;
  }

  private compile(writing: Writing, bracket: '' | '?:'): RegExp {
    const { isWord, ignoresCase } = this.settings;
    const source = this.tokens.map(({ node }) => `(${bracket}${printPattern(node, writing)})`).join('|');
    const edge = isWord ? printPattern({ kind: 'place', place: 'word-edge' }, writing) : '';
    return new RegExp(`${edge}(?:${source})${edge}`, `m${bracket === '' ? 'g' : ''}${ignoresCase ? 'i' : ''}u`);
  }
}

/** A letter beyond ASCII, beside which word edges are not where JavaScript sees them. */
export const WIDE_LETTER = /[^\0-\x7f\u2010-\u2027\u3000-\u303f\ufffc]/;
