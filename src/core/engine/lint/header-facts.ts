import type { BlockFacts } from '../../workspace/facts.ts';

/** What the top of a document says for all its texts. */
export interface HeaderFacts {
  /** The library or the script. */
  readonly scope: string | undefined;
  readonly locale: string | undefined;
  readonly channels: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
}

/** The facts of a document of which nothing is read yet. */
export const noHeaderFacts: HeaderFacts = { scope: undefined, locale: undefined, channels: undefined, tags: undefined };

/** The facts with those that one more block tells; the same object where it tells none. */
export function addHeaderFacts(known: HeaderFacts, { texts, lists }: BlockFacts): HeaderFacts {
  if (texts.length + lists.length === 0) return known;
  let facts = known;
  for (const { key, text } of texts) {
    if (key === 'library' || key === 'script' || key === 'id') facts = { ...facts, scope: facts.scope ?? text };
    else if (key === 'locale') facts = { ...facts, locale: facts.locale ?? text };
    else if (key === 'channel') facts = { ...facts, channels: [text] };
  }
  for (const { key, items } of lists) {
    if (key === 'channels') facts = { ...facts, channels: [...(facts.channels ?? []), ...items] };
    else if (key === 'tags') facts = { ...facts, tags: [...(facts.tags ?? []), ...items] };
  }
  return facts;
}
