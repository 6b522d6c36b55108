import type { Speller } from '../prose/spelling/create-speller.ts';
import { joinsPronouns } from '../prose/spelling/joins-pronouns.ts';
import { findUnknownWords } from '../prose/spelling/find-unknown-words.ts';
import type { Finding } from './finding.ts';
import type { Message } from './message.ts';
import { defineRule, type Rule } from './rule.ts';

/** Gives the speller for the texts of a locale and a project, or undefined where there is no dictionary for them, or none yet. */
export type FindSpeller = (message: Pick<Message, 'locale' | 'project'>) => Speller | undefined;

/** Makes the rule that finds words which are in no dictionary; the dictionaries are the affair of who makes it. */
export function createTypoRule(findSpeller: FindSpeller): Rule {
  return defineRule({
    id: 'typo',
    category: 'language',
    description: 'Every word is in a dictionary, or among the words of the house.',
    severity: 'warning',
    languages: ['en', 'es'],
    *message(message): Iterable<Finding> {
      const speller = findSpeller(message);
      if (speller === undefined) return;
      const { text } = message.prose;
      for (const { start, end } of findUnknownWords(message.prose, speller)) {
        if (isInTag(text, start)) continue;
        const word = text.slice(start, end);
        if (message.language === 'es' && joinsPronouns(word, speller)) continue;
        const suggestions = speller.suggest(word, MOST_SUGGESTIONS);
        yield {
          start,
          end,
          message: sayUnknown(word, suggestions[0]),
          rewrites: suggestions.map((meant) => ({
            title: `Write “${meant}”`,
            edits: [{ start, end, text: meant }],
          })),
        };
      }
    },
  });
}

const MOST_SUGGESTIONS = 3;

/** Inside a tag of HTML, such as `<a rel="noopener">`. */
function isInTag(text: string, at: number): boolean {
  const opened = text.lastIndexOf('<', at);
  return opened !== -1 && /^<\/?[a-z][^<>]*$/i.test(text.slice(opened, at));
}

function sayUnknown(word: string, meant: string | undefined): string {
  return meant === undefined
    ? `“${word}” is in no dictionary. Check its spelling, or add it to the words of the house.`
    : `“${word}” is in no dictionary. Did you mean “${meant}”?`;
}
