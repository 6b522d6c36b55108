import { countSpellings } from './count-spellings.ts';
import type { MatchSettings, NativeToken } from './native-matcher.ts';
import type { PatternNode } from './pattern-node.ts';
import { shorten } from './read-pattern.ts';
import type { Refusal } from './refusal.ts';
import { splitToken } from './split-token.ts';
import type { Token } from './token.ts';

/** Patterns by the engine that runs them. */
export interface SortedTokens {
  /** Words and the like, which one native expression finds without ever taking long. */
  readonly native: readonly NativeToken[];
  /** All others, in groups that are each looked for together on the linear-time engine. */
  readonly linear: readonly (readonly Token[])[];
}

/** What one native expression may cost: characters to compare at each place of a text, and repeats without an end. */
const MOST_COMPARED = 30_000;
const MOST_WAYS = 256;
const MOST_WAYS_WITH_LOOP = 4;
const MOST_LOOPS = 4;
/** How long the patterns of one group are together. */
const GROUP_LENGTH = 600;

/** Sorts patterns, or says which of them neither engine can run. */
export function sortTokens(
  nodes: readonly PatternNode[],
  sources: readonly string[],
  settings: MatchSettings,
): SortedTokens | Refusal {
  const native: NativeToken[] = [];
  const groups: Token[][] = [];
  const alone: Token[][] = [];
  let compared = 0;
  let loops = 0;
  let length = Infinity;
  for (const [index, read] of nodes.entries()) {
    const source = sources[index] ?? '';
    const node = withoutFlags(read, settings);
    const cost = countSpellings(node);
    if (
      cost.ways <= (cost.loops === 0 ? MOST_WAYS : MOST_WAYS_WITH_LOOP) &&
      loops + cost.loops <= MOST_LOOPS &&
      cost.loops <= 1 &&
      compared + cost.ways * source.length <= MOST_COMPARED
    ) {
      compared += cost.ways * source.length;
      loops += cost.loops;
      native.push({ index, node });
      continue;
    }
    const tokens = splitToken(node, index, shorten(source));
    if ('kind' in tokens) return tokens;
    for (const token of tokens) {
      if (isAlone(token)) {
        alone.push([token]);
        continue;
      }
      length += source.length / tokens.length;
      if (length > GROUP_LENGTH) {
        groups.push([]);
        length = source.length / tokens.length;
      }
      groups.at(-1)?.push(token);
    }
  }
  return { native, linear: [...groups, ...alone] };
}

/** Whether it is checked after the match, or looks behind at a cost that the others need not pay. */
function isAlone(token: Token): boolean {
  return token.looksBehind || [token.notFollowedBy, token.lead, token.behind].some((asked) => asked !== undefined);
}

/** The setting for any case goes where all patterns have it anyway. */
function withoutFlags(node: PatternNode, settings: MatchSettings): PatternNode {
  if (node.kind !== 'row' || !settings.ignoresCase) return node;
  const [first, ...items] = node.items;
  return first?.kind === 'flags' && first.flags === 'i' ? { kind: 'row', items } : node;
}
