import type { Span } from '../../base/span.ts';
import type { Rewrite } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A sentence that gives an order after “please”. */
export const pleaseStartImperative = defineRule({
  id: 'please-start-imperative',
  category: 'tone',
  description: 'Ask with “Could you …?” instead of an order after “Please”.',
  severity: 'off',
  languages: ['en'],
  *message({ prose }): Iterable<Finding> {
    if (!prose.lower.includes('please')) return;
    for (const sentence of prose.sentences) {
      const order = /^please,?\s+([a-z]+)(?:\s+not)?\b/i.exec(prose.text.slice(sentence.start, sentence.start + 60));
      if (order?.[1] === undefined || NO_ORDER.has(order[1].toLowerCase()) || isStep(prose.text, sentence)) continue;
      yield {
        start: sentence.start,
        end: sentence.start + order[0].length,
        message: `“${order[0]}” is an order. Ask with “Could you …?”.`,
        rewrites: askInstead(prose.text, sentence),
      };
    }
  },
});

const NO_ORDER = new Set(
  'accept allow note be find don do see excuse forgive bear feel rest know remember hold pardon and the'.split(' '),
);

/** Steps of a list are told as orders. */
function isStep(text: string, { start }: Span): boolean {
  return /(?:^|\n)[^\S\n]*(?:[-*•]|\d+[.)])[^\S\n]*$/.test(text.slice(Math.max(0, start - 12), start));
}

function askInstead(text: string, { start, end }: Span): readonly Rewrite[] {
  if (text.charAt(end - 1) !== '.') return [];
  const please = /^please,?/i.exec(text.slice(start, end))?.[0] ?? '';
  const edits = [
    { start, end: start + please.length, text: 'Could you please' },
    { start: end - 1, end, text: '?' },
  ];
  return [{ title: 'Ask “Could you please …?”', edits }];
}
