import type { Finding } from '../finding.ts';
import { linkVagueTextPhrases } from '../phrases/link-vague-text.ts';
import { defineRule } from '../rule.ts';

/** “Click here” and the like. */
export const linkVagueText = defineRule({
  id: 'link-vague-text',
  category: 'placeholders',
  description: 'The words at a link say what is behind it.',
  severity: 'off',
  languages: Object.keys(linkVagueTextPhrases),
  phrases: linkVagueTextPhrases,
  *phrase({ entry, found, start, end }, { prose, part }): Iterable<Finding> {
    if (part === 'button') return;
    if (entry.avoid.startsWith('^') && !LINK_FOLLOWS.test(prose.text.slice(end, end + 12))) return;
    const sentence = prose.sentences.find((one) => one.start <= start && start < one.end);
    if (
      sentence === undefined ||
      saysWhat(prose.lower.slice(sentence.start, start), prose.lower.slice(end, sentence.end))
    )
      return;
    yield {
      start,
      end,
      message: `“${found}” does not say what is behind the link. Name it, such as “Open your invoice”.`,
    };
  },
});

/** Words such as “here” are vague only where nothing but the link comes after them. */
const LINK_FOLLOWS = /^ ?:? ?(?:https?:|www\.|\uFFFC|$)/i;

/** A purpose or a thing in the same sentence tells enough. */
function saysWhat(before: string, after: string): boolean {
  return (
    /(?<!\p{L})(?:to|for|if|so|about|where|para|si|sobre)(?!\p{L})/u.test(before) ||
    /^,? (?:to|for|and|where|that|which|with|if|so|below to|para|y|donde|con|de|que|si) \p{L}/u.test(after)
  );
}
