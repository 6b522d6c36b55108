import { isInLink } from '../../prose/is-in-link.ts';
import { HOLE } from '../../prose/prose.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { standsSo } from '../stands-so.ts';

/** A space before a comma, a full stop or another sign that ends something. */
export const spaceBeforePunct = defineRule({
  id: 'space-before-punct',
  category: 'tone',
  description:
    'No space stands before a comma, a full stop, a colon, a semicolon, a question mark or an exclamation mark.',
  severity: 'info',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  needs: signs.spacedSign,
  *message(message): Iterable<Finding> {
    const { text } = message.prose;
    if (!SPACE.test(text)) return;
    for (const { 0: all, index, groups } of text.matchAll(SPACES)) {
      const end = index + all.length;
      if (isInLink(text, index - 1) || !standsSo(message, index, end + 1)) continue;
      const sign = groups?.['sign'] ?? '';
      const edits = [{ start: index, end: end - sign.length, text: '' }];
      yield {
        start: index,
        end,
        message: `There is a space before “${sign}”. Take it out.`,
        rewrites: [{ title: 'Take the space out', edits, isSafe: true }],
      };
    }
  },
});

const SPACE = / [,.;:!?]/;

/** What follows parts a sign from a smiley, a file name and an ellipsis. */
const SPACES = new RegExp(`(?<=[\\p{L}\\p{N})"”’%${HOLE}]) +(?<sign>[,.;:!?])(?=$|[\\s"”’])`, 'gu');
