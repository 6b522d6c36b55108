import type { Recipe } from '../recipe.ts';
import { accessFaults } from './access.ts';
import { endingFaults } from './ending.ts';
import { handoverFaults } from './handover.ts';
import { hygieneFaults } from './hygiene.ts';
import { lengthFaults } from './length.ts';
import { listeningFaults } from './listening.ts';
import { openingFaults } from './opening.ts';
import { readPhraseFaults } from './phrase-faults.ts';
import { sellingFaults } from './selling.ts';
import { timingFaults } from './timing.ts';
import { toneFaults } from './tone.ts';
import { translationFaults } from './translation.ts';

const phraseGroups = ['opening', 'listening', 'language', 'tone', 'length', 'hygiene', 'security', 'closing'];

/** How the faults of every rule are made, one recipe a rule. */
export const recipes: readonly Recipe[] = [
  ...phraseGroups.flatMap(readPhraseFaults),
  ...openingFaults,
  ...listeningFaults,
  ...toneFaults,
  ...lengthFaults,
  ...hygieneFaults,
  ...translationFaults,
  ...accessFaults,
  ...timingFaults,
  ...handoverFaults,
  ...sellingFaults,
  ...endingFaults,
];
