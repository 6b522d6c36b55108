import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';
import { standsSo } from '../stands-so.ts';

/** Two or three spaces where one is meant. */
export const doubleSpace = defineRule({
  id: 'double-space',
  category: 'tone',
  description: 'One space parts two words.',
  severity: 'hint',
  languages: 'any',
  needs: signs.doubleSpace,
  *message(message): Iterable<Finding> {
    const { text } = message.prose;
    if (!text.includes('  ')) return;
    for (const { 0: spaces, index } of text.matchAll(SPACES)) {
      const end = index + spaces.length;
      if (followsMark(text, index) || !standsSo(message, index, end + 1)) continue;
      yield {
        start: index,
        end,
        message: 'There is more than one space here. One is enough.',
        rewrites: [{ title: 'Leave one space', edits: [{ start: index, end, text: ' ' }], isSafe: true }],
      };
    }
  },
});

/** Four spaces and more are put there to line something up. */
const SPACES = /(?<=\S) {2,3}(?=\S)/g;

/** After the number or the dash of a list, wider gaps are usual. */
function followsMark(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return at - lineStart < 12 && /^\s*(?:\d{1,2}[.)]|\p{L}[.)]|[-*•–])$/u.test(text.slice(lineStart, at));
}
