import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'do the needful',
    prefer: ['take care of it'],
    bad: 'Please do the needful and send the form.',
    good: 'Please fill in the form and send it.',
  },
];

/** Stiff phrases, with how a person would say it. */
export const roboticPhrases: PhraseLists = { en: english };
