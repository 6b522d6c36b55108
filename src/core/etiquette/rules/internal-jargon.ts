import { isInLink } from '../../prose/is-in-link.ts';
import type { Finding } from '../finding.ts';
import { matchCase } from '../match-case.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { internalJargonPhrases } from '../phrases/internal-jargon.ts';
import { defineRule } from '../rule.ts';

/** Words of the trade in a message to a customer. */
export const internalJargon = defineRule({
  id: 'internal-jargon',
  category: 'tone',
  description: 'Words of the contact centre stay in the contact centre.',
  severity: 'off',
  languages: Object.keys(internalJargonPhrases),
  phrases: internalJargonPhrases,
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Words of the trade that your customers know, such as `SLA` for business customers.',
    },
  },
  *phrase(hit, { prose: { text } }, { allowed }): Iterable<Finding> {
    const { entry, found, start, end } = hit;
    if (allowed.some((word) => word.toLowerCase() === found.toLowerCase())) return;
    if (!isWritten(hit) || isExplained(text, start, end) || isInLink(text, start)) return;
    yield {
      start,
      end,
      message: `Customers do not know “${found}”. Say it in everyday words, or explain it.`,
      rewrites: (entry.prefer ?? []).map((words) => toRewrite(hit, words)),
    };
  },
});

function toRewrite({ found, start, end }: PhraseHit, preferred: string) {
  const words = found === found.toUpperCase() ? preferred : matchCase(found, preferred);
  return { title: `Write “${words}”`, edits: [{ start, end, text: words }] };
}

/** An abbreviation of the list is in capitals; in small letters it is another word, such as “rob” and “cob”. */
function isWritten({ entry, found }: PhraseHit): boolean {
  return !/^[A-Z0-9|s]+$/.test(entry.avoid) || /^[A-Z0-9]+s?$/.test(found);
}

/** In brackets after the full words, or with the full words in brackets after it. */
function isExplained(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === '(' ||
    /^s?,? ?\(|^ ?[=:–—-] |^,? (?:which|that) (?:means|stands)/.test(text.slice(end)) ||
    /^[-#_\d]/.test(text.slice(end)) ||
    /[-#_$\d]/.test(text.charAt(start - 1))
  );
}
