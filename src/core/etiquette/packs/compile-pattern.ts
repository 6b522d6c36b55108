import { createLinearMatcher } from './linear-matcher.ts';
import { joinMatchers } from './join-matchers.ts';
import type { Matcher } from './matcher.ts';
import type { MatchSettings } from './native-matcher.ts';
import { createNativeMatcher } from './native-matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import { readPattern } from './read-pattern.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { sortTokens } from './sort-tokens.ts';
import { some } from './split-token.ts';

/** Patterns ready to be looked for, or why they are not. */
export type CompiledPattern = { readonly kind: 'matcher'; readonly matcher: Matcher } | Refusal;

const MOST_TOKENS = 5_000;
const MOST_MATCHERS = 8;

/** Compiles one pattern, whose groups are given with each match unless it looks ahead. */
export function compilePattern(source: string, settings: MatchSettings): CompiledPattern {
  const read = readPattern(source);
  if (read.kind === 'refused') return read;
  if (some(read.node, (node) => node.kind === 'around' && node.side === 'after'))
    return compileTokens([source], settings);
  const looksBehind = some(read.node, ({ kind }) => kind === 'around');
  const token = {
    index: 0,
    body: read.node,
    followedBy: undefined,
    notFollowedBy: undefined,
    lead: undefined,
    behind: undefined,
    looksBehind,
  };
  return createLinearMatcher([token], { ...settings, groups: 'kept', share: 1 });
}

/** Compiles patterns that are looked for together, as if joined by `|`; a match tells the number of its pattern. */
export function compileTokens(sources: readonly string[], settings: MatchSettings): CompiledPattern {
  if (sources.length > MOST_TOKENS)
    return refuse(`More than ${MOST_TOKENS} patterns in one rule are too many: write several rules.`);
  const nodes: PatternNode[] = [];
  for (const source of sources) {
    const read = readPattern(source);
    if (read.kind === 'refused') return read;
    nodes.push(read.node);
  }
  const sorted = sortTokens(nodes, sources, settings);
  if ('kind' in sorted) return sorted;
  if (sorted.linear.length > MOST_MATCHERS)
    return refuse('The rule has too many patterns with repeats or look-ahead: write several rules.');
  const matchers: Matcher[] = sorted.native.length > 0 ? [createNativeMatcher(sorted.native, settings)] : [];
  for (const tokens of sorted.linear) {
    const made = createLinearMatcher(tokens, { ...settings, groups: 'none', share: 1 / sorted.linear.length });
    if (made.kind === 'refused') return made;
    matchers.push(made.matcher);
  }
  return { kind: 'matcher', matcher: joinMatchers(matchers) };
}
