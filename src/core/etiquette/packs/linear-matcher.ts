import type { Matcher as Engine } from 're2js';
import { RE2JS } from 're2js';
import { foldLetters } from './fold-letters.ts';
import type { Matcher, NextMatch, TextMatch } from './matcher.ts';
import type { MatchSettings } from './native-matcher.ts';
import { isWordPlace, WIDE_LETTER } from './native-matcher.ts';
import { printPattern } from './print-pattern.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { some } from './split-token.ts';
import type { Token } from './token.ts';
import { TokenCheck } from './token-check.ts';

/** A matcher on the linear-time engine, or why there is none. */
export type LinearMatcher = { readonly kind: 'matcher'; readonly matcher: Matcher } | Refusal;

/** How much one search may cost: instructions of the pattern times characters of the text, about 10 ns each. */
const MOST_WORK = 2_000_000;
/** What one look through a text may cost; a rule hands on at most 1,000 characters at once. */
const MOST_AT_ONCE = 1_000_000;
const LARGEST = 1_000;
/** A first look takes so many steps for each character, and one more for so many instructions. */
const QUICK = 4;
const QUICK_SIZE = 16;

/** How patterns are looked for on the linear-time engine. */
export interface LinearSettings extends MatchSettings {
  /** Whether what the brackets of the one pattern hold is given with each match. */
  readonly groups: 'kept' | 'none';
  /** The share of the work of a rule that the search may cost, from 0 to 1. */
  readonly share: number;
}

/** Looks for patterns of any kind in a time that grows only with the text; look-ahead is run as a check after the match. */
export function createLinearMatcher(tokens: readonly Token[], settings: LinearSettings): LinearMatcher {
  try {
    const matcher = new LinearTokens(tokens, settings);
    if (matcher.size > LARGEST)
      return refuse('The patterns are too large to be run on every text: shorten the counts, or write several rules.');
    return { kind: 'matcher', matcher };
  } catch (error) {
    // The engine throws at patterns that it does not know; what it says of them is plain enough.
    const message = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'unknown';
    return refuse(`The pattern cannot be read: ${message}.`);
  }
}

class LinearTokens implements Matcher {
  readonly size: number;
  private readonly tokens: readonly Token[];
  private readonly settings: LinearSettings;
  private readonly mostWork: number;
  private readonly quick: RE2JS;
  private readonly checks: readonly TokenCheck[];
  private readonly hasEdges: boolean;
  private full: RE2JS | undefined;
  private folded: { readonly quick: RE2JS; readonly full: RE2JS } | undefined;

  constructor(tokens: readonly Token[], settings: LinearSettings) {
    this.tokens = tokens;
    this.settings = settings;
    this.mostWork = MOST_WORK * settings.share;
    this.hasEdges = settings.isWord || tokens.some(({ body }) => some(body, isWordPlace));
    this.quick = this.compile(this.print('?:'));
    this.size = this.quick.programSize();
    this.checks = tokens.map((token) => new TokenCheck(token, settings));
  }

  mayFind(text: string): boolean {
    if (this.size * text.length > MOST_AT_ONCE) return false;
    if (this.settings.meter?.pay(text.length * (QUICK + this.size / QUICK_SIZE)) === false) return false;
    return this.isFolded(text) ? this.getFolded().quick.test(foldLetters(text)) : this.quick.test(text);
  }

  search(text: string): NextMatch {
    if (this.isFolded(text)) return this.walk(this.getFolded().full.matcher(foldLetters(text)), text, 'folded');
    this.full ??= this.compile(this.print(''));
    return this.walk(this.full.matcher(text), text, 'real');
  }

  /** Word edges are found in a text of ASCII letters only; the words found there are then compared in the real text. */
  private isFolded(text: string): boolean {
    return this.hasEdges && WIDE_LETTER.test(text);
  }

  private getFolded(): { readonly quick: RE2JS; readonly full: RE2JS } {
    return (this.folded ??= {
      quick: this.compile(foldLetters(this.print('?:'))),
      full: this.compile(foldLetters(this.print(''))),
    });
  }

  /** Gives match after match until the work that a search may cost is done. */
  private walk(engine: Engine, text: string, letters: 'real' | 'folded'): NextMatch {
    let left = this.mostWork;
    return (from) => {
      for (let start = from; start <= text.length;) {
        if (left < 0 || !engine.find(start)) return undefined;
        const cost = this.size * (text.length - start + 1);
        left -= cost;
        if (this.settings.meter?.pay(cost) === false) return undefined;
        const at = this.tokens.findIndex((_, index) => engine.start(index + 1) !== -1);
        const match = this.toMatch(engine, text, at);
        const check = this.checks[at];
        left -= check?.work ?? 0;
        this.settings.meter?.pay(check?.work ?? 0);
        if (check?.allow(match, text, letters) !== false) return match;
        start = engine.start() + 1;
      }
      return undefined;
    };
  }

  private toMatch(engine: Engine, text: string, at: number): TextMatch {
    const groups: string[] = [];
    for (let group = this.tokens.length + 1; group <= engine.groupCount(); group++)
      groups.push(engine.start(group) === -1 ? '' : text.slice(engine.start(group), engine.end(group)));
    return { start: engine.start(), end: engine.end(at + 1), token: this.tokens[at]?.index ?? 0, groups };
  }

  private compile(source: string): RE2JS {
    const looksBehind = this.tokens.some((token) => token.looksBehind);
    const flags = (this.settings.ignoresCase ? RE2JS.CASE_INSENSITIVE : 0) | (looksBehind ? RE2JS.LOOKBEHINDS : 0);
    return RE2JS.compile(source, RE2JS.MULTILINE | flags);
  }

  private print(bracket: '' | '?:'): string {
    const edge = this.settings.isWord ? '\\b' : '';
    const keepsGroups = this.settings.groups === 'kept' && bracket === '';
    const options = this.tokens.map(({ body, followedBy }) => {
      const after = followedBy === undefined ? '' : `(?:${printPattern(followedBy, 'linear')})`;
      return `(${bracket}${printPattern(body, 'linear', keepsGroups)})${edge}${after}`;
    });
    return `${edge}(?:${options.join('|')})`;
  }
}
