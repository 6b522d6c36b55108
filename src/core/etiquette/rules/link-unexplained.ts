import { findLinks } from '../../prose/find-links.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A message that is a link and hardly a word. */
export const linkUnexplained = defineRule({
  id: 'link-unexplained',
  category: 'placeholders',
  description: 'A link comes with words that say what it is and what it is for.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.slash,
  *message({ prose: { text }, part }): Iterable<Finding> {
    if (part === 'button') return;
    const links = findLinks(text);
    const [first] = links;
    const last = links.at(-1);
    if (first === undefined || last === undefined) return;
    if (countWords(text, links) >= FEW_WORDS) return;
    yield {
      start: first.start,
      end: last.end,
      message:
        'This message is a link and hardly anything else. Say what it is, and what the customer will find there.',
    };
  },
});

/** Three words are enough to say “Track your parcel”. */
const FEW_WORDS = 3;

function countWords(text: string, links: ReturnType<typeof findLinks>): number {
  let count = 0;
  let from = 0;
  for (const { start, end } of [...links, { start: text.length, end: text.length }]) {
    count += text.slice(from, start).match(/[\p{L}\p{N}\uFFFC]+(?:['’-]\p{L}+)*/gu)?.length ?? 0;
    from = end;
  }
  return count;
}
