import type { CleanSet, Project } from './read-clean.ts';
import type { Random } from './random.ts';

/** The language of the text that has the fault. */
export type Language = 'en' | 'es';

/** A document with one fault, before it is written as a file; `variables` are added to the data dictionary. */
export interface Draft {
  readonly project: Project;
  readonly path: string;
  readonly data: object;
  readonly language: Language;
  readonly variables?: readonly string[];
}

/** What a recipe chooses from: the number of the variant, a source of chance of its own, and the clean set. */
export interface Kitchen {
  readonly variant: number;
  readonly random: Random;
  readonly clean: CleanSet;
}

/** How the faults of one rule are made; `phrasings` counts the ways that differ in more than names and places. */
export interface Recipe {
  readonly rule: string;
  readonly phrasings: number;
  spoil(kitchen: Kitchen): Draft;
}
