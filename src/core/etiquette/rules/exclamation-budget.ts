import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding, MessageEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** More exclamation marks than a message can bear. */
export const exclamationBudget = defineRule({
  id: 'exclamation-budget',
  category: 'tone',
  description: 'A message holds few exclamation marks, and bad news holds none.',
  severity: 'info',
  languages: 'any',
  options: {
    'at-most': {
      kind: 'number',
      minimum: 0,
      maximum: 20,
      default: 1,
      description:
        'How many exclamation marks a message may hold, and one more for each sixty words; the one after a greeting does not count.',
    },
    'bad-news-tags': {
      kind: 'words',
      default: ['bad-news'],
      description: 'Texts with one of these tags may hold no exclamation mark at all.',
    },
  },
  needs: signs.exclamation,
  *message({ prose: { text, words }, tags, channels }, options): Iterable<Finding> {
    if (!text.includes('!')) return;
    const isBadNews = tags.some((tag) => options['bad-news-tags'].includes(tag));
    const most = isBadNews
      ? 0
      : options['at-most'] + Math.floor(words.count / MANY_WORDS) + (isLetter(channels) ? 1 : 0);
    const places = [...text.matchAll(ENDING)]
      .map(({ index }) => index)
      .filter((at) => !isInLink(text, at) && (isBadNews || !endsGreeting(text, at)));
    for (const at of places.slice(most)) {
      yield {
        start: at,
        end: at + 1,
        message: isBadNews
          ? 'This message brings bad news. End the sentence with a full stop.'
          : `This message has ${String(places.length)} exclamation marks. Keep ${countKept(most)}, and end the others with a full stop.`,
        rewrites: [{ title: 'Write “.”', edits: [...dropOpening(text, at), { start: at, end: at + 1, text: '.' }] }],
      };
    }
  },
});

/** One mark that ends a sentence; names such as Yahoo! stand before a small letter. */
const ENDING = /(?<!!)!(?!!)(?=["”’)\]*]{0,2}(?:$|\n|\s+(?!\p{Ll})))/gu;

function countKept(most: number): string {
  return most === 0 ? 'none' : most === 1 ? 'one' : String(most);
}

/** A greeting is the first sentence, of four words at most. */
function endsGreeting(text: string, at: number): boolean {
  return at < 60 && GREETING.test(text.slice(0, at));
}

const GREETING =
  /^\s*¡?(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening|day)|hola|buen[oa]s|bienvenid[oa]s?)(?:[ ,]+[^\s.!?]+){0,3}$/iu;

/** A letter has a greeting and an end, far apart. */
function isLetter(channels: readonly string[]): boolean {
  return channels.length > 0 && channels.every((channel) => channel === 'email');
}

/** A text of so many words bears one more. */
const MANY_WORDS = 60;

const LONGEST_CRY = 200;

/** In Spanish the opening mark goes with the closing one. */
function dropOpening(text: string, at: number): MessageEdit[] {
  const before = text.slice(Math.max(0, at - LONGEST_CRY), at);
  const length = /¡[^!.?\n]*$/.exec(before)?.[0].length;
  if (length === undefined) return [];
  const opening = at - length;
  return [{ start: opening, end: opening + 1, text: '' }];
}
