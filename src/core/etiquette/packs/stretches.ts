import type { Matcher } from './matcher.ts';
import type { CompiledFind, PackMatch, PackText } from './pack-rule.ts';
import type { RuleDefinition, Scope } from './rule-definition.ts';

/** What is found in one stretch of a text, with offsets in this stretch. */
export type FindInStretch = (stretch: string) => Iterable<PackMatch>;

/** The most that is looked at in one piece, in UTF-16 units: the work of the patterns is measured by it. */
const LONGEST = 1_000;

/**
 * Looks at each stretch of a message by itself; `begin` is called anew for each message, so that it may remember what came before.
 * Messages in which `matcher` may find nothing are passed over, and so are those on which the pack has spent all that it may.
 */
export function findInStretches(
  definition: RuleDefinition,
  begin: () => FindInStretch,
  matcher?: Matcher,
): CompiledFind {
  const { scope, limit, meter } = definition;
  if (scope === undefined) return { kind: 'find', find: () => NOTHING };
  // The start of a sentence is not the start of a line, so there the message as a whole says too little.
  const first = scope === 'sentence' ? undefined : matcher;
  return {
    kind: 'find',
    find: (prose) => {
      meter?.enter(prose);
      if (prose.text.length <= LONGEST && first?.mayFind(prose.text) === false) return NOTHING;
      const found = findIn(prose, scope, begin(), limit);
      return meter?.isSpent() === true ? NOTHING : found;
    },
  };
}

const NOTHING: readonly PackMatch[] = [];

function findIn(prose: PackText, scope: Scope, find: FindInStretch, limit: number): readonly PackMatch[] {
  const matches: PackMatch[] = [];
  for (const { start, end } of listStretches(prose, scope)) {
    const stretch = start === 0 && end === prose.text.length ? prose.text : prose.text.slice(start, end);
    for (const match of find(stretch)) {
      if (matches.length >= limit) return matches;
      matches.push(start === 0 ? match : { ...match, start: start + match.start, end: start + match.end });
    }
  }
  return matches;
}

function* listStretches(prose: PackText, scope: Scope): Generator<{ readonly start: number; readonly end: number }> {
  const spans = scope === 'sentence' ? prose.sentences : scope === 'paragraph' ? prose.paragraphs : [whole(prose.text)];
  for (const { start, end } of spans) {
    for (let from = start; from < end;) {
      const to = end - from <= LONGEST ? end : findCut(prose.text, from);
      yield { start: from, end: to };
      from = to;
    }
  }
}

function whole(text: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: text.length };
}

/** After a space, so that no word is cut. */
function findCut(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + LONGEST - 1);
  return space > from ? space + 1 : from + LONGEST;
}
