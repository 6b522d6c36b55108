import type { Category } from '../../core/etiquette/rule.ts';

/** The groups of rules with their headings, in the order in which they are listed. */
export const categories: Readonly<Record<Category, string>> = {
  opening: 'Opening and identity',
  listening: 'Listening, questions and empathy',
  'positive-language': 'Positive language, blame, apology, refusal',
  tone: 'Tone and mechanics',
  length: 'Length and readability',
  placeholders: 'Placeholders, links and library hygiene',
  language: 'Languages and translations',
  compliance: 'Compliance and security',
  flow: 'Holds, transfers, recovery and closing',
};
