import type { Random } from '../random.ts';
import type { Language } from '../recipe.ts';

/** Where a sentence goes: anywhere in the text, last, first in place of the greeting, after an opening word, or instead of everything. */
export type SentencePlace = 'any' | 'end' | 'lead' | 'alone' | 'whole';

const openings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '',
    'Hello {{default customer.firstName "there"}}. ',
    'Thank you for your message. ',
    'Thanks for the details. ',
  ],
  es: [
    '',
    'Hola, {{default customer.firstName "buenos días"}}. ',
    'Gracias por tu mensaje. ',
    'Gracias por los datos. ',
  ],
};

const greeting = /^(hi|hello|hey|good day|hola)\b/i;

/** Puts a faulty sentence into a clean text, as somebody who edits the text would. */
export function putSentence(
  text: string,
  sentence: string,
  place: SentencePlace,
  language: Language,
  random: Random,
): string {
  const lines = text.split('\n');
  switch (place) {
    case 'whole':
      return sentence;
    case 'alone':
      return random.pick(openings[language]) + sentence;
    case 'lead': {
      const rest = lines.at(-1) ?? '';
      return greeting.test(rest) || isListItem(rest)
        ? sentence
        : random.pick([`${sentence} ${rest}`, `${sentence}\n${rest}`]);
    }
    case 'end':
      return putLast(lines, sentence, random);
    case 'any':
      return random.pick([putFirst, putFirst, putLast, putBeforeLast])(lines, sentence, random);
    default:
      return place satisfies never;
  }
}

function putFirst(lines: readonly string[], sentence: string, random: Random): string {
  const [first = '', ...rest] = lines;
  if (!greeting.test(first))
    return random.pick([`${sentence}\n${lines.join('\n')}`, `${sentence} ${lines.join('\n')}`]);
  return [`${first} ${sentence}`, ...rest].join('\n');
}

function putLast(lines: readonly string[], sentence: string, random: Random): string {
  const last = lines.at(-1) ?? '';
  const breaks = isListItem(last) || last.includes('http') || random.below(2) === 0;
  return lines.join('\n') + (breaks ? '\n' : ' ') + sentence;
}

function putBeforeLast(lines: readonly string[], sentence: string, random: Random): string {
  const last = lines.at(-1) ?? '';
  if (lines.length < 2 || isListItem(last)) return putFirst(lines, sentence, random);
  return [...lines.slice(0, -1), `${sentence} ${last}`].join('\n');
}

function isListItem(line: string): boolean {
  return /^\d+\. /.test(line);
}
