import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A long figure that is hard to read. */
export const numberUnformatted = defineRule({
  id: 'number-unformatted',
  category: 'length',
  description: 'Long figures are written in groups.',
  severity: 'off',
  languages: 'any',
  needs: signs.digit,
  *message({ prose: { text, lower }, language }): Iterable<Finding> {
    if (!/\d{5}/.test(text)) return;
    for (const { 0: digits, index } of text.matchAll(FIGURE)) {
      if (isInLink(text, index) || FOLLOWS_NAME.test(lower.slice(Math.max(0, index - 30), index))) continue;
      const end = index + digits.length;
      const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u00A0');
      yield {
        start: index,
        end,
        message: `“${digits}” is hard to read. Write it in groups, such as “${grouped}”.`,
        rewrites: [{ title: `Write “${grouped}”`, edits: [{ start: index, end, text: grouped }] }],
      };
    }
  },
});

const FIGURE = /(?<![\p{L}\p{N}#/_.,:-])(?!0)\d{5,12}(?![\p{L}\p{N}/_:-]|[.,]\d)/gu;

/** Codes are typed as they stand. */
const FOLLOWS_NAME =
  /(?:order|ref|reference|case|ticket|invoice|account|number|code|id|no\.?|nº|núm\.?|número|pedido|código|pin|zip|postcode|plate|phone|tel\.?|text|sms|to|al)(?: (?:is|number|code|es|de))*:? ?#?\(?$/;
