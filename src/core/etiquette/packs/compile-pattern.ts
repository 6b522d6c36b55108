import { countSpellings } from './count-spellings.ts';
import { joinMatchers } from './join-matchers.ts';
import { createLinearMatcher } from './linear-matcher.ts';
import type { Matcher } from './matcher.ts';
import type { MatchSettings, NativeToken } from './native-matcher.ts';
import { createNativeMatcher } from './native-matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import { readPattern, shorten } from './read-pattern.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { some, splitToken } from './split-token.ts';
import type { Token } from './token.ts';

/** Patterns ready to be looked for, or why they are not. */
export type CompiledPattern = { readonly kind: 'matcher'; readonly matcher: Matcher } | Refusal;

/** With more spellings than this a pattern runs on the linear-time engine. */
const FEW_SPELLINGS = 256;
const MOST_TOKENS = 5_000;

/** Compiles one pattern, whose groups are given with each match; it may not look ahead. */
export function compilePattern(source: string, settings: MatchSettings): CompiledPattern {
  const read = readPattern(source);
  if (read.kind === 'refused') return read;
  if (some(read.node, (node) => node.kind === 'around' && node.side === 'after'))
    return compileTokens([source], settings);
  const { flags, node } = takeFlags(read.node);
  return createLinearMatcher([toToken(node)], withFlags(settings, flags), 'groups');
}

/** Compiles patterns that are looked for together, as if joined by `|`; a match tells the number of its pattern. */
export function compileTokens(sources: readonly string[], settings: MatchSettings): CompiledPattern {
  if (sources.length > MOST_TOKENS)
    return refuse(`More than ${MOST_TOKENS} patterns in one rule are too many: write several rules.`);
  const sorted: SortedTokens = { native: [], linear: [], single: [] };
  for (const [index, source] of sources.entries()) {
    const refusal = sortToken(source, index, settings, sorted);
    if (refusal !== undefined) return refusal;
  }
  const matchers: Matcher[] = [];
  if (sorted.native.length > 0) matchers.push(createNativeMatcher(sorted.native, settings));
  const linear = [...(sorted.linear.length > 0 ? [sorted.linear] : []), ...sorted.single.map((token) => [token])];
  for (const tokens of linear) {
    const made = createLinearMatcher(tokens, settings, 'no-groups');
    if (made.kind === 'refused') return made;
    matchers.push(made.matcher);
  }
  return { kind: 'matcher', matcher: joinMatchers(matchers) };
}

interface SortedTokens {
  readonly native: NativeToken[];
  readonly linear: Token[];
  /** Patterns that are checked after the match, or that look behind at a cost that the others need not pay. */
  readonly single: Token[];
}

function sortToken(source: string, index: number, settings: MatchSettings, sorted: SortedTokens): Refusal | undefined {
  const read = readPattern(source);
  if (read.kind === 'refused') return read;
  const { flags, node } = takeFlags(read.node);
  const isPlain = flags === '' || (settings.ignoresCase && flags === 'i');
  if (isPlain && countSpellings(node) <= FEW_SPELLINGS) {
    sorted.native.push({ index, node });
    return undefined;
  }
  const tokens = splitToken(isPlain ? node : read.node, index, shorten(source));
  if ('kind' in tokens) return tokens;
  for (const token of tokens) {
    const isSingle = token.notFollowedBy !== undefined || token.lead !== undefined || token.looksBehind;
    (isSingle ? sorted.single : sorted.linear).push(token);
  }
  return undefined;
}

/** The settings that a pattern begins with, and the rest of it. */
function takeFlags(node: PatternNode): { readonly flags: string; readonly node: PatternNode } {
  if (node.kind !== 'row') return { flags: '', node };
  const [first, ...items] = node.items;
  return first?.kind === 'flags' ? { flags: first.flags, node: { kind: 'row', items } } : { flags: '', node };
}

function withFlags(settings: MatchSettings, flags: string): MatchSettings {
  return flags.includes('i') && !flags.includes('-') ? { ...settings, ignoresCase: true } : settings;
}

function toToken(node: PatternNode): Token {
  return {
    index: 0,
    body: node,
    followedBy: undefined,
    notFollowedBy: undefined,
    lead: undefined,
    looksBehind: some(node, ({ kind }) => kind === 'around'),
  };
}
