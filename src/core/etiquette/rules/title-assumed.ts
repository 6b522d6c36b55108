import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { titles } from '../phrases/title-assumed.ts';

/** A title that is written before the placeholder of a name. */
export const titleAssumed = defineRule({
  id: 'title-assumed',
  category: 'opening',
  description: 'Use the name, not a title such as Mr or Mrs that somebody has to guess.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: Object.keys(titles),
  phrases: titles,
  *phrase({ start, end, found }, { holes }): Iterable<Finding> {
    const hole = holes.find(({ at }) => at === end - 1);
    if (hole?.name?.startsWith('agent') === true) return;
    const title = found.slice(0, -1).trimEnd();
    yield {
      start,
      end: start + title.length,
      message: `“${title}” is the same for every customer. Leave it out, or let a placeholder fill it in.`,
      rewrites: [{ title: `Remove “${title}”`, edits: [{ start, end: end - 1, text: '' }] }],
    };
  },
});
