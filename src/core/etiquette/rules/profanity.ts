import type { Finding } from '../finding.ts';
import type { PhraseEntry } from '../phrase-entry.ts';
import { signs } from '../../prose/signs.ts';
import { profanities, ratings, type Rating } from '../phrases/profanity.ts';
import { defineRule } from '../rule.ts';

/** A swear word, also one that is half hidden. */
export const profanity = defineRule({
  id: 'profanity',
  category: 'tone',
  description: 'Keep swear words out of messages.',
  severity: 'error',
  onlyIn: 'chatwright:recommended',
  languages: Object.keys(profanities),
  phrases: profanities,
  options: {
    from: {
      kind: 'choice',
      values: ['mild', 'rude', 'strong'],
      description: 'The mildest words that are reported.',
      default: 'mild',
    },
    allow: { kind: 'words', description: 'Words that are reported nowhere, such as a name.', default: [] },
  },
  *phrase({ entry, found, start, end }, { prose: { text } }, { from, allow }): Iterable<Finding> {
    if (!counts(entry, from) || allow.includes(found.toLowerCase()) || isName(text, start, found)) return;
    yield { start, end, message: say(found) };
  },
  needs: signs.hiddenLetter,
  *message({ prose: { text }, language }, { from, allow }): Iterable<Finding> {
    if (!/\p{L}[@$*!\d]/u.test(text)) return;
    for (const { 0: written, index } of text.matchAll(HIDDEN)) {
      const word = written.replace(/^[*!]+|[!*]+$/g, (signs) => (signs.startsWith('!') ? '' : signs)).toLowerCase();
      const entry = profanities[language]?.find(({ avoid }) => avoid.split('|').some((one) => hides(word, one)));
      if (entry === undefined || !counts(entry, from) || allow.includes(word)) continue;
      yield { start: index, end: index + written.replace(/!+$/, '').length, message: say(written) };
    }
  },
});

function say(found: string): string {
  return `“${found}” does not belong in a message to a customer. Say it politely, or leave it out.`;
}

/** A word with a sign or a digit within; codes such as A55 end with theirs. */
const HIDDEN = /(?<![\p{L}\p{N}@$*._/-])(?=\p{L}{1,9}[@$*!\d]{1,6}[\p{L}*])[\p{L}\d@$*!]{4,14}(?![\p{L}\p{N}@_/-])/gu;

const READ_AS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
};

/** Whether a written word stands for another one: digits and signs for letters, and a star for any letter. */
function hides(written: string, word: string): boolean {
  if (written.length !== word.length) return false;
  let letters = 0;
  for (let position = 0; position < word.length; position++) {
    const sign = written.charAt(position);
    if (sign === word.charAt(position)) letters++;
    else if (sign !== '*' && READ_AS[sign] !== word.charAt(position)) return false;
  }
  return letters >= 2;
}

function counts(entry: PhraseEntry, from: Rating): boolean {
  return RATINGS.indexOf(ratings.get(entry) ?? 'mild') >= RATINGS.indexOf(from);
}

const RATINGS: readonly Rating[] = ['mild', 'rude', 'strong'];

/** Dick and Randy write with a capital within their sentence. */
function isName(text: string, start: number, found: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(found)) return false;
  return start > 0 && !/[.!?…\n]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}
