import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Placeholders in the writing of another tool, which would be sent as they are. */
export const placeholderSyntaxMixed = defineRule({
  id: 'placeholder-syntax-mixed',
  category: 'placeholders',
  description: 'Every placeholder is written as {{name}}.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.bracket | signs.percent,
  *message({ prose: { text }, project }): Iterable<Finding> {
    if (!SIGNS.test(text)) return;
    for (const match of text.matchAll(FOREIGN)) {
      const { 0: found, index } = match;
      const name = match.slice(1).join('');
      if (found.startsWith('{') && isInLink(text, index)) continue;
      const end = index + found.length;
      const edits = [{ start: index, end, text: `{{${name}}}` }];
      const title = `Write {{${name}}}`;
      yield {
        start: index,
        end,
        message: `“${found}” is a placeholder of another tool, and customers would read it as it is. Write {{${name}}}.`,
        rewrites: [project.variables.has(name) ? { title, edits, isSafe: true } : { title, edits }],
      };
    }
  },
});

const SIGNS = /[{<[%]/;

/** A name as tools write it: words with dots or underscores between them. */
const NAME = '[\\p{L}_][\\p{L}\\p{N}_]{0,40}(?:\\.[\\p{L}_][\\p{L}\\p{N}_]{0,40}){0,5}';

const FOREIGN = new RegExp(
  [
    `%\\{ ?(${NAME}) ?\\}`,
    `[$#]\\{ ?(${NAME}) ?\\}`,
    `\\{% ?(${NAME}) ?%\\}`,
    `<%= ?(${NAME}) ?%>`,
    `<< ?(${NAME}) ?>>`,
    `\\[\\[ ?(${NAME}) ?\\]\\]`,
    `(?<![{$#%\\w])\\{ ?(${NAME}) ?\\}(?!\\})`,
    `(?<![%\\w])%([\\p{L}_]+(?:[._][\\p{L}_]+)+)%(?!\\w)`,
  ].join('|'),
  'gu',
);
