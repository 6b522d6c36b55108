import type { Severity } from './severity.ts';

/** One kind of problem: how grave it is, and the sentence that an author reads. */
export interface Sentence<Arguments> {
  readonly severity: Severity;
  readonly say: (args: Arguments) => string;
}

/** Declares an error with its sentence. */
export function error<Arguments = NoArguments>(say: (args: Arguments) => string): Sentence<Arguments> {
  return { severity: 'error', say };
}

/** Declares a warning with its sentence. */
export function warning<Arguments = NoArguments>(say: (args: Arguments) => string): Sentence<Arguments> {
  return { severity: 'warning', say };
}

/** Declares a hint with its sentence. */
export function hint<Arguments = NoArguments>(say: (args: Arguments) => string): Sentence<Arguments> {
  return { severity: 'hint', say };
}

/** The arguments of a sentence that needs none. */
export type NoArguments = Readonly<Record<string, never>>;
