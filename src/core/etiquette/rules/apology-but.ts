import type { Finding, Rewrite } from '../finding.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { apologiesWithBut } from '../phrases/apology-but.ts';
import { defineRule } from '../rule.ts';

/** An apology that goes on with “but”. */
export const apologyBut = defineRule({
  id: 'apology-but',
  category: 'positive-language',
  description: 'Do not take an apology back with “but”.',
  severity: 'off',
  languages: Object.keys(apologiesWithBut),
  phrases: apologiesWithBut,
  *phrase(hit, { prose: { text } }): Iterable<Finding> {
    const { start, end, found } = hit;
    const word = found.slice(found.search(/\S+$/));
    const message = `“${word}” takes the apology back. End the sentence after the apology.`;
    yield { start, end, message, rewrites: splitSentence(hit, text) };
  },
});

/** Ends the apology where the other part begins, if it begins with words of its own. */
function splitSentence({ found, start, end }: PhraseHit, text: string): readonly Rewrite[] {
  const next = /^,?\s+(\p{L})/u.exec(text.slice(end, end + 6));
  const before = /,?\s+(?:but|however|though|pero|sin embargo)$/i.exec(found);
  if (next?.[1] === undefined || before === null) return [];
  const edit = { start: start + before.index, end: end + next[0].length, text: `. ${next[1].toUpperCase()}` };
  return [{ title: 'Make two sentences of it', edits: [edit] }];
}
