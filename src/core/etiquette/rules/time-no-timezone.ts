import type { Finding } from '../finding.ts';
import { signs } from '../../prose/signs.ts';
import { defineRule } from '../rule.ts';

/** A time of the day without the place it belongs to. */
export const timeNoTimezone = defineRule({
  id: 'time-no-timezone',
  category: 'language',
  description: 'A time of the day says in which time zone it is.',
  severity: 'off',
  languages: ['en', 'es'],
  needs: signs.digit,
  *message({ prose: { text, sentences } }): Iterable<Finding> {
    if (!/\d/.test(text)) return;
    for (const { 0: found, index } of text.matchAll(TIME)) {
      const sentence = sentences.find(({ start, end }) => start <= index && index < end);
      if (/^ \(?\uFFFC/.test(text.slice(index + found.length))) continue;
      if (sentence !== undefined && ZONE.test(text.slice(sentence.start, sentence.end))) continue;
      yield {
        start: index,
        end: index + found.length,
        message: `Customers in another place read “${found}” as their own time. Add the time zone.`,
      };
    }
  },
});

const TIME =
  /(?<![\p{L}\p{N}:.,£$€-])(?:(?:[01]?\d|2[0-3]):[0-5]\d(?: ?(?:[ap]m|[ap]\.m\.)(?!\p{L}))?|(?:1[0-2]|[1-9]) ?(?:[ap]m|[ap]\.m\.)(?!\p{L}))(?![\p{N}:])/giu;

const ZONE =
  /(?<!\p{L})(?:[ECMP][SD]?T|AK[SD]T|GMT|UTC|BST|IST|PHT|CES?T|WES?T|EES?T|AE[SD]T|AC[SD]T|AW[SD]T|SGT|HKT|JST)(?!\p{L})|[Tt]ime\b|[Hh]ora (?:local|de|del|peninsular)/u;
